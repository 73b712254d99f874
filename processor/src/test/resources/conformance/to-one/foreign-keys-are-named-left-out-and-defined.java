// Foreign keys are named left out and defined.
@Entity class P { @Id long id; String a; String b; String c; }
@Entity class A {
  @Id long id;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "f1",
      foreignKeyDefinition = "foreign key (p_id) references P (id) on delete cascade")) P p;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "`Odd Fk`",
      options = "on delete set null deferrable initially deferred")) P q;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(
      foreignKeyDefinition = "FOREIGN KEY (r_id) REFERENCES P on update cascade")) P r;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) P s;
  @ManyToOne @JoinColumn(name = "pa", referencedColumnName = "a",
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) P t;
  @ManyToOne @JoinColumns(value = {@JoinColumn(name = "u1", referencedColumnName = "b"),
      @JoinColumn(name = "u2", referencedColumnName = "c")},
      foreignKey = @ForeignKey(name = "f_u")) P u;
  @ManyToOne @JoinColumns(@JoinColumn(name = "v",
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))) P v;
}
