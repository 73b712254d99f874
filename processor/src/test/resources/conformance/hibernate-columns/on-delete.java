// What the database does when the target goes.
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
@Entity
class T {
  @Id long id;
  @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) T a;
  @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) T b;
  @OneToOne @OnDelete(action = OnDeleteAction.RESTRICT) T c;
  @ManyToOne @OnDelete(action = OnDeleteAction.SET_DEFAULT) T d;
  @ManyToOne @OnDelete(action = OnDeleteAction.NO_ACTION) T e;
  @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) List<String> words;
  @ManyToMany @OnDelete(action = OnDeleteAction.CASCADE) Set<T> near;
}
