using System.Globalization;
using AdobeSdk.Generators.Tests.Harness;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Tests.Fuzzing;

/// <summary>
/// Whatever stands in a file, neither generator nor analyzers throw. The mutants are the same in every run;
/// <c>FUZZ_MUTANTS=20000</c> asks for more of them, and <c>FUZZ_FIRST=400</c> for later ones.
/// </summary>
public sealed class MutantTests
{
    private static readonly int s_first = Setting("FUZZ_FIRST", 0);
    private static readonly int s_count = Setting("FUZZ_MUTANTS", 400);

    private static readonly Gen<(int Source, Mutation[] Mutations)> s_mutants = Gen.Select(
        Gen.Int[0, Corpus.Sources.Length - 1],
        Gen.Select(Gen.Int[0, Enum.GetValues<MutationKind>().Length - 1], Gen.Double[0, 0.9999], Gen.Double[0, 0.9999], Gen.Double[0, 0.9999])
            .Select(static parts => new Mutation((MutationKind)parts.Item1, parts.Item2, parts.Item3, parts.Item4)).Array[1, 6]);

    [Fact]
    [Trait(Measured.Row, "fuzzing")]
    public async Task No_mutant_of_a_test_makes_generator_or_analyzers_throw()
    {
        CSharpCompilation whole = Generation.Compile("");
        for (int i = s_first; i < s_first + s_count; i++)
        {
            string source = Mutant(i);

            // Replacing the tree keeps what the compiler knows of its references.
            SyntaxTree tree = CSharpSyntaxTree.ParseText(Prelude.Before(source), Generation.ParseOptions, "File0.cs");
            CSharpCompilation compilation = whole.ReplaceSyntaxTree(whole.SyntaxTrees[0], tree);
            if (i % 2 == 0)
            {
                compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
            }

            GeneratorDriver driver = Generation.Run(compilation).RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out var reported);
            Assert.True(reported.IsEmpty && driver.GetRunResult().Results.Single().Exception is null, $"Mutant {i}: {driver.GetRunResult().Results.Single().Exception}\n{source}");

            // Analysis takes ten times as long as generation.
            if (i % 4 < 2)
            {
                Diagnostic? thrown = (await Analysis.FindAsync(generated)).FirstOrDefault(static diagnostic => diagnostic.Id == "AD0001");
                Assert.True(thrown is null, $"Mutant {i}: {thrown}\n{source}");
            }
        }

        Measured.Figure($"{s_count:#,0} mutants of the generator's input: 0 thrown by generator or analyzers");
    }

    [Fact]
    public void There_is_much_to_mutate() => Assert.True(Corpus.Sources.Length > 150, $"{Corpus.Sources.Length} sources");

    private static string Mutant(int index)
    {
        (int source, Mutation[] mutations) = s_mutants.Generate(new PCG((uint)index, 20260731), null, out _);
        List<string> tokens = [.. Corpus.Sources[source]];
        foreach (Mutation mutation in mutations)
        {
            mutation.Apply(tokens);
        }

        return string.Concat(tokens);
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
