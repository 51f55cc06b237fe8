using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Benchmarks.Generator;

/// <summary>Proves that what is measured is work well done: the output compiles, and an edit regenerates what it must and nothing else.</summary>
internal static class CacheCheck
{
    /// <exception cref="InvalidOperationException">It does not.</exception>
    public static void Run(Corpus corpus)
    {
        GeneratorDriver driver = Subject.Adobe.NewDriver(tracks: true).RunGenerators(corpus.After(Edit.First, 0));
        Expect(corpus, driver, "a first run", IncrementalStepRunReason.New, corpus.Interfaces);
        Expect(corpus, driver.RunGenerators(corpus.After(Edit.Unrelated, 1)), "an unrelated edit", IncrementalStepRunReason.Modified, 0);
        Expect(corpus, driver.RunGenerators(corpus.After(Edit.One, 1)), "an edit of one interface", IncrementalStepRunReason.Modified, 1);
    }

    /// <exception cref="InvalidOperationException">What the generators wrote does not compile.</exception>
    public static void Compile(Corpus corpus)
    {
        CSharpGeneratorDriver.Create([Subject.Adobe.Generator, Subject.Refit.Generator], parseOptions: Corpus.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(corpus.After(Edit.First, 0), out Compilation whole, out _);
        if (whole.GetDiagnostics().FirstOrDefault(problem => problem.Severity is DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException($"What the generators wrote does not compile: {error}");
        }
    }

    private static void Expect(Corpus corpus, GeneratorDriver driver, string after, IncrementalStepRunReason reason, int count)
    {
        IncrementalStepRunReason[] reasons = [.. driver.GetRunResult().Results.Single().TrackedOutputSteps
            .SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason)];
        int written = reasons.Count(each => each == reason);
        int cached = reasons.Count(each => each is IncrementalStepRunReason.Cached);
        if (reasons.Length != corpus.Interfaces || written != count || cached != corpus.Interfaces - count)
        {
            throw new InvalidOperationException(
                $"After {after} of {corpus.Interfaces} interfaces {count} files must be {reason} and the rest Cached: {written} and {cached} of {reasons.Length} were.");
        }
    }
}
