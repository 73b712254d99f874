// Underscores and digits, first and last.
@Entity @Table(name = "_table_1_") class T { @Id long _id; String a__b; String c1d2; String trailing_; @ManyToOne T _parent; }
