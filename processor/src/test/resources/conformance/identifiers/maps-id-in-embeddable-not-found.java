// In an embeddable the key of an entity that may be missing may be missing too.
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
@Entity class City { @Id Long id; }
@Embeddable class Home { @OneToOne @MapsId @NotFound(action = NotFoundAction.IGNORE) @JoinColumn(name = "fk") City city; }
@Embeddable class Work { @ManyToOne @MapsId @NotFound(action = NotFoundAction.EXCEPTION) @JoinColumn(name = "fk") City city; }
@Entity class A { @Id Long id; Home home; }
@Entity class B { @Id Long id; Work work; }
@Entity class C { @Id Long id; @OneToOne @MapsId @NotFound(action = NotFoundAction.IGNORE) City city; }
