// The same attribute has two types.
class PairId implements java.io.Serializable { long first; int second; }
@Entity @IdClass(PairId.class) class Pair { @Id long first; @Id long second; }
