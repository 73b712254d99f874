// A list by join column with its order in the element's table.
@Entity class Slide { @Id long id; }
@Entity
class Talk {
  @Id long id;
  @OneToMany @JoinColumn(name = "talk") @OrderColumn(name = "slide_no") List<Slide> slides;
}
