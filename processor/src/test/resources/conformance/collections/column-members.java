// @Column of an element, with all that it can say.
@Entity
class Store {
  @Id long id;
  @ElementCollection
  @Column(name = "c", unique = true, length = 9, comment = "the code", check = @CheckConstraint(constraint = "c <> ''"))
  List<String> codes;
  @ElementCollection @Column(columnDefinition = "varchar(3) default 'x'") Set<String> defined;
}
