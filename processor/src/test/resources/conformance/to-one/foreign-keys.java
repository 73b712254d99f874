// Foreign keys by name, without, and defined.
@Entity class P { @Id long id; }
@Entity
class C {
  @Id long id;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_a")) P a;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) P b;
  @ManyToOne @JoinColumn(name = "c", foreignKey = @ForeignKey(foreignKeyDefinition = "foreign key (c) references P on delete set null")) P c;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(value = ConstraintMode.CONSTRAINT, options = "on delete cascade")) P d;
}
