// Transformed when read and written, the column is the same.
import org.hibernate.annotations.ColumnTransformer;
@Entity class T { @Id long id; @ColumnTransformer(read = "upper(a)", write = "lower(?)") String a; @ColumnTransformer(forColumn = "b", read = "b + 1") int b; }
