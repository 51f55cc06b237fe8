using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace AdobeSdk.Generators.Tests.Harness;

/// <summary>
/// Runs the analyzers on a source that marks what they must find, as <c>{|ADOBE003:ff_api|}</c>. What is not marked must not
/// be found. The generator runs too, so that nothing is found in what it writes.
/// The suggestion to take a token, ADOBE016, is made to nearly every method here: it is looked for where it is marked.
/// </summary>
internal static class Analysis
{
    public static Task FindsWhatIsMarked(string source) => FindsWhatIsMarked(source, options: null);

    /// <summary>The same, with options of the project such as <c>adobe_known_scopes = a</c>.</summary>
    public static Task FindsWhatIsMarked(string source, string? options)
    {
        var test = new Test(source.Contains("ADOBE016")) { TestCode = Prelude.Before(source) };
        if (options is not null)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + options));
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The same, in an application with a <c>Main</c> and another source beside.</summary>
    public static Task FindsInApplication(string source, string beside)
    {
        var test = new Test(looksForTokens: false) { TestCode = Prelude.Before(source) };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        test.TestState.Sources.Add(("/0/Beside.cs", beside));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The same, with files at their places, <c>.editorconfig</c>s among them.</summary>
    public static Task FindsInFolders(params (string Path, string Text)[] files)
    {
        var test = new Test(looksForTokens: false);
        foreach ((string path, string text) in files)
        {
            if (path.EndsWith(".cs", StringComparison.Ordinal))
            {
                test.TestState.Sources.Add((path, Prelude.Before(text)));
            }
            else
            {
                test.TestState.AnalyzerConfigFiles.Add((path, text));
            }
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The same, for what a message says: one diagnostic at a marked place <c>{|#0:…|}</c>.</summary>
    public static Task Says(string source, string id, DiagnosticSeverity severity, string message)
    {
        var test = new Test(id == "ADOBE016") { TestCode = Prelude.Before(source) };
        test.ExpectedDiagnostics.Add(new DiagnosticResult(id, severity).WithLocation(0).WithMessage(message));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Everything that the analyzers find, for what a diagnostic carries beside its message.</summary>
    public static Task<ImmutableArray<Diagnostic>> FindAsync(params string[] sources) => FindAsync(Generation.CompileWith(Generation.Compile(sources)));

    /// <summary>The same, for a compilation that generators have added to.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(Compilation compilation)
    {
        var found = await compilation.WithAnalyzers(AllAnalyzers.Instances).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return found.RemoveAll(static diagnostic => diagnostic.Id == "ADOBE016");
    }

    private sealed class Test : CSharpAnalyzerTest<AdobeApiAnalyzer, DefaultVerifier>
    {
        public Test(bool looksForTokens)
        {
            if (!looksForTokens)
            {
                DisabledDiagnostics.Add("ADOBE016");
            }

            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(References.All);
            MarkupOptions = MarkupOptions.UseFirstDescriptor; // two analyzers share a rule
            TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;

            // Without System.Text.Json's generator a context does not compile; that is judged elsewhere.
            CompilerDiagnostics = CompilerDiagnostics.None;
        }

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => AllAnalyzers.Instances;

        protected override IEnumerable<Type> GetSourceGenerators() => [typeof(AdobeApiGenerator)];
    }
}
