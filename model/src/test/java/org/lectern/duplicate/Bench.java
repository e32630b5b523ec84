package org.lectern.duplicate;
import java.nio.file.*;
import java.util.*;
class Bench {
  public static void main(String[] a) throws Exception {
    for (var set : a[1].split(",")) {
      var b = BenchmarkSet.read(Path.of(a[0], set));
      long t=System.nanoTime();
      var groups = b.groups(Tier.LIKELY);
      long ms=(System.nanoTime()-t)/1000000;
      var c = b.score(b.groups(Tier.CERTAIN));
      var all = b.score(b.groups(Tier.POSSIBLE));
      var s = b.score(groups);
      System.out.printf("%-20s F1 %.4f  TP %d FP %d FN %d | certain TP %d FP %d | possible FP %d FN %d  (%d ms)%n", set, s.f1(), s.right(), s.wrong(), s.missed(), c.right(), c.wrong(), all.wrong(), all.missed(), ms);
      Files.write(Path.of("/tmp/dup-"+set+".tsv"), groups.stream().map(g->String.join("\t",g)).toList());
      if (a.length>2) {
        int n=Integer.parseInt(a[2]);
        show(b,"FP",s.wrongPairs(),n); show(b,"FN",s.missedPairs(),n);
      }
    }
  }
  static void show(BenchmarkSet b,String k,List<BenchmarkSet.Pair> ps,int n){
    ps.sort(Comparator.comparing(BenchmarkSet.Pair::one).thenComparing(BenchmarkSet.Pair::other));
    Collections.shuffle(ps,new Random(1));
    var names=List.copyOf(b.records().keySet());
    for (var p: ps.subList(0,Math.min(n,ps.size()))) {
      var search=new DuplicateSearch();
      for (int i=0;i<names.size();i++) if(names.get(i).equals(p.one())||names.get(i).equals(p.other())) search.add(new org.lectern.paper.PaperId(i+1L), b.records().get(names.get(i)));
      System.out.println(k+" "+p.one()+" "+p.other());
      for (var x: List.of(p.one(),p.other())) { var c=b.records().get(x); System.out.println("    "+c.title()+" | "+c.authors().stream().map(z->z.sortName()).toList()+" | "+c.venue()+" | "+c.year()+" | "+c.volume()+" | "+c.pages()+" | "+c.identifiers()+(c.abstractText().isEmpty()?"":" |A")); }
      System.out.println("   -> "+search.explain());
    }
  }
}
