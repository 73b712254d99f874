// @MapKey takes a property of the element: no column of its own.
@Entity class Employee { @Id long id; String badge; }
@Entity
class Company {
  @Id long id;
  @OneToMany @JoinColumn(name = "company") @MapKey(name = "badge") Map<String, Employee> byBadge;
  @ManyToMany @MapKey Map<Long, Employee> byId;
}
