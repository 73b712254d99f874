// The rows of a change log number the changes of all audited rows.
import org.hibernate.annotations.*;
@Entity @Changelog @Table(name = "change") class Change {
  @Id @GeneratedValue @Changelog.ChangesetId int id;
  @Changelog.Timestamp long at;
  String who;
}
@Entity @Audited class Account { @Id long id; String number; @ElementCollection Set<String> tags; }
@Entity @org.hibernate.annotations.Temporal class Price { @Id long id; int amount; }
