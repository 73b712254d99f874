// A natural id of a mapped superclass, and of a joined root.
import org.hibernate.annotations.NaturalId;
@MappedSuperclass abstract class Coded { @Id long id; @NaturalId String code; }
@Entity class A extends Coded {}
@Entity class B extends Coded { @NaturalId int part; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Root { @Id long id; @NaturalId String key; }
@Entity class Sub extends Root { String x; }
