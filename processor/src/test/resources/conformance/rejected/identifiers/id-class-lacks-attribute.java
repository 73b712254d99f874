// The id class lacks one of the ids.
class PairId implements java.io.Serializable { long first; }
@Entity @IdClass(PairId.class) class Pair { @Id long first; @Id long second; }
