// The length of an array.
import org.hibernate.annotations.Array;
@Entity class T { @Id long id; @Array(length = 4) String[] a; @Array(length = 3) @Column(length = 7) List<String> b; @Array(length = 2) int[] c; }
