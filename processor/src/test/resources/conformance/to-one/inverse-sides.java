// Inverse sides by an attribute in an embeddable, by an interface, and of subclasses.
interface Named { }
@Entity class Person {
  @Id long id;
  @OneToOne(mappedBy = "details.person") Account account;
  @OneToOne(mappedBy = "holder", targetEntity = Account.class) Named held;
  @ManyToOne(targetEntity = Account.class) Named any;
  @ManyToMany(targetEntity = Account.class) Set<Named> all;
}
@Entity class Member extends Person { @OneToOne(mappedBy = "holder") Account second; }
@Embeddable class Details { @OneToOne Person person; }
@Entity class Account implements Named {
  @Id long id;
  Details details;
  @OneToOne Person holder;
}
@MappedSuperclass abstract class Bound<N extends Named> { @ManyToOne(targetEntity = Account.class) N bound; }
interface Narrow extends Named { }
@Entity class Tied extends Bound<Narrow> { @Id long id; }
