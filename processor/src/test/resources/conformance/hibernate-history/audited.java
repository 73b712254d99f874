// An audit table has no unique constraint, no version and no number of its own.
import org.hibernate.annotations.*;
@Entity @Audited class Account {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id;
  @Version int version;
  @Column(unique = true) String number;
  @NaturalId String code;
  @ColumnDefault("'open'") @Comment("as the branch sees it") String state;
  @Audited.Excluded String secret;
  @ManyToOne Branch branch;
}
@Entity @Audited @Audited.Table(name = "branch_log", changesetIdColumn = "changed", modificationTypeColumn = "what")
class Branch { @Id long id; String city; }
@Entity @Audited @SoftDelete @Table(name = "`Teller`") class Teller { @Id long id; }
