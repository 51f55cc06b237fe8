using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdobeSdk.Generators.Tests.Harness;

/// <summary>A page of <c>docs/rules</c>, with its examples as the projects that they are meant to stand in.</summary>
internal sealed class RulePage(string id)
{
    public string Text { get; } = Read(id);

    public DiagnosticDescriptor Rule { get; } = AllAnalyzers.Rules.Single(rule => rule.Id == id);

    /// <summary>The options of a project that the rule has something to say to.</summary>
    public AnalyzerOptions Options { get; } = new([], new BuildProperties(id == "ADOBE009" ? "PublishAot" : ""));

    /// <summary>Reads a page as it is, with plain line ends.</summary>
    public static string Read(string name) => File.ReadAllText(Path.Combine(TestAssembly.RepositoryRoot, "docs/rules", name + ".md")).ReplaceLineEndings("\n");

    /// <summary>The example that breaks the rule, after some more text.</summary>
    public CSharpCompilation Wrong(string before = "") => Compile(before + Example("Wrong"), id == "ADOBE024" ? References.Without("Microsoft.Extensions.") : References.All);

    /// <summary>The text of that example, as a file of its own.</summary>
    public string WrongText => AsFile(Example("Wrong"));

    /// <summary>What the page says about fixing it; empty if it says nothing.</summary>
    public string Fix => Regex.Match(Text, @"## Fix\n\n(.*?)(?=\n## |\z)", RegexOptions.Singleline).Groups[1].Value;

    /// <summary>The example that keeps it.</summary>
    public CSharpCompilation Right() => Compile(Example("Right"), References.All);

    /// <summary>What the analyzers find in an example. Examples are short: they take a token only where it is what they show.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindAsync(Compilation compilation)
    {
        var found = await compilation.WithAnalyzers(AllAnalyzers.Instances, Options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return found.RemoveAll(diagnostic => diagnostic.Id == "ADOBE016" && id != "ADOBE016");
    }

    private string Example(string heading) =>
        Regex.Match(Text, $@"## {heading}\n\n(?:```xml\n[^`]*```\n\n)?```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static CSharpCompilation Compile(string example, IEnumerable<MetadataReference> references) =>
        (CSharpCompilation)Generation.CompileWith(AsApplication(Generation.Compile(AsFile(example))).WithReferences(references), OtherGenerators.Load());

    private static string AsFile(string example) => "namespace Contoso;\n" + example;

    // ADOBE021 speaks to applications only.
    private static CSharpCompilation AsApplication(CSharpCompilation compilation) =>
        compilation.GetSymbolsWithName("Main", SymbolFilter.Member).Any() ? compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)) : compilation;
}
