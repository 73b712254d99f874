import org.hibernate.annotations.Struct;
@Entity class Book { @Id long id; Author author; }
@Embeddable @Struct(name = "author") class Author {
  String name; @ElementCollection Set<String> names; @ManyToMany Set<Prize> prizes; @OneToMany @JoinColumn Set<Prize> others;
}
@Entity class Prize { @Id long id; }
