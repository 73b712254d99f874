// A change log has to say when.
import org.hibernate.annotations.*;
@Entity @Changelog class Change { @Id @GeneratedValue @Changelog.ChangesetId int id; }
@Entity @Audited class Account { @Id long id; }
