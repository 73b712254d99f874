// Two parts of a key are generated.
record Key(Long a, Long b) {}
@Entity
@IdClass(Key.class)
class T {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "for_a") @SequenceGenerator(name = "for_a") Long a;
  @Id @GeneratedValue Long b;
}
