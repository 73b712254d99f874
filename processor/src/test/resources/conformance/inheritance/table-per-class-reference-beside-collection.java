// A reference to rows of several tables takes the place of a collection's foreign key over its column.
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Account { @Id long id; }
@Entity class Savings extends Account { int rate;
  @OneToMany @JoinColumn(name = "account") List<Entry> entries;
  @OneToMany @JoinColumn(name = "unlinked") List<Entry> unlinked; }
@Entity class Entry { @Id long id;
  @ManyToOne @JoinColumn(name = "account", insertable = false, updatable = false) Account account;
  @ManyToOne @JoinColumn(name = "unlinked", insertable = false, updatable = false,
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Entry parent; }
