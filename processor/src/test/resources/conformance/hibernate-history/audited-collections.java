// A collection is audited if the class that declares it is: all its columns are the key of its audit table.
import org.hibernate.annotations.*;
@Entity @Audited class Account {
  @Id long id;
  @ElementCollection Set<String> tags;
  @ElementCollection @Audited.Excluded Set<String> notes;
  @ManyToMany Set<Person> owners;
  @OneToMany @JoinColumn(name = "account_id") @OrderColumn List<Card> cards;
  @OneToMany @JoinColumn(name = "holder") @Audited.CollectionTable(name = "account_slip_log") List<Slip> slips;
  @ManyToOne @JoinTable(name = "account_branch") Person branch;
}
@Entity class Person { @Id long id; @ElementCollection @Audited List<String> names; }
@Entity @Audited class Card { @Id long id; }
@Entity class Slip { @Id long id; }
