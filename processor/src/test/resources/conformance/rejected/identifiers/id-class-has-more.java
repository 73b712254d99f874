// The id class has an attribute that the entity lacks.
class PairId implements java.io.Serializable { long first; long second; long third; }
@Entity @IdClass(PairId.class) class Pair { @Id long first; @Id long second; }
