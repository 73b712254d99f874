// What PostgreSQL does best is a sequence, which counts by one unless something else is said.
import org.hibernate.annotations.NativeGenerator;
@Entity class A { @Id @NativeGenerator long id; }
@Entity class B {
  @Id @GeneratedValue @NativeGenerator(sequenceForm = @SequenceGenerator(sequenceName = "bs", allocationSize = 10, initialValue = 5)) long id;
}
@Entity @NativeGenerator(sequenceForm = @SequenceGenerator(name = "cs")) class C { @Id @GeneratedValue long id; }
@Entity @NativeGenerator class D { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id; }
@Entity @NativeGenerator class E { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id; }
