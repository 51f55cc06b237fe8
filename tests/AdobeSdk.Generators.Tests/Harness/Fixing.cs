using AdobeSdk.Generators.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace AdobeSdk.Generators.Tests.Harness;

/// <summary>
/// Takes up a fix for what is marked in a source, as <c>{|ADOBE003:ff_api|}</c>, one by one, and then with "fix all" in the
/// file, the project and the solution: each must give the fixed source. What is found in that is marked as well, so a fix that
/// leaves its diagnostic behind is found out. The fixed source compiles, with everything that is generated for it.
/// </summary>
internal sealed class Fixing<TFix> : CSharpCodeFixTest<AdobeApiAnalyzer, TFix, DefaultVerifier>
    where TFix : ApiFix, new()
{
    private Fixing(bool looksForTokens)
    {
        if (!looksForTokens)
        {
            DisabledDiagnostics.Add("ADOBE016");
        }

        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(References.All);
        TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;
        CompilerDiagnostics = CompilerDiagnostics.None;

        // Some of our findings stand in another file than the interface that they are about.
        CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck;
    }

    /// <summary>Takes up the offer.</summary>
    /// <param name="source">What is wrong.</param>
    /// <param name="fixedSource">What it becomes.</param>
    /// <param name="key">Which offer, if there is more than one.</param>
    /// <param name="options">Options of the project.</param>
    /// <param name="steps">How often a fix is taken up, if not once for each mark.</param>
    /// <param name="compiles">Whether the fixed source does; what the user has left half-done need not.</param>
    public static Task Makes(string source, string fixedSource, string? key = null, string? options = null, int? steps = null, bool compiles = true) =>
        Makes([source], [fixedSource], key, options, steps, compiles);

    /// <summary>The same for several files.</summary>
    public static async Task Makes(string[] sources, string[] fixedSources, string? key = null, string? options = null, int? steps = null, bool compiles = true)
    {
        var test = new Fixing<TFix>(sources.Any(static source => source.Contains("ADOBE016"))) { CodeActionEquivalenceKey = key };
        for (int i = 0; i < sources.Length; i++)
        {
            test.TestState.Sources.Add(($"/0/File{i}.cs", Prelude.Before(sources[i])));
            test.FixedState.Sources.Add(($"/0/File{i}.cs", Prelude.Before(fixedSources[i])));
        }

        if (options is not null)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + options));
        }

        if (steps is { } count)
        {
            test.NumberOfIncrementalIterations = count;
        }

        await test.RunAsync(TestContext.Current.CancellationToken);
        if (compiles)
        {
            string[] plain = [.. fixedSources.Select(TestFileMarkup.Remove)];
            Compilation whole = Generation.CompileWith(Generation.Compile(plain), OtherGenerators.Load());
            Assert.Empty(whole.GetDiagnostics().Where(static problem => problem.Severity is DiagnosticSeverity.Error));
        }
    }

    /// <summary>Nothing is offered for what is marked.</summary>
    public static Task MakesNothing(string source, string? key = null, string? options = null) => Makes(source, source, key, options, steps: 0, compiles: false);

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => AllAnalyzers.Instances;

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(AdobeApiGenerator)];
}
