// Foreign keys with actions in a join table.

@Entity
class Role {
  @Id long id;
  @ManyToMany
  @JoinTable(
      name = "role_right",
      foreignKey = @ForeignKey(name = "r_role", foreignKeyDefinition = "foreign key (Role_id) references Role on delete cascade"),
      inverseJoinColumns = @JoinColumn(name = "granted", foreignKey = @ForeignKey(name = "r_right", options = "on delete restrict")))
  Set<Permission> permissions;
}
@Entity class Permission { @Id long id; }
