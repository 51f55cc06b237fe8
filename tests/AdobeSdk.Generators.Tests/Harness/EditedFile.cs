using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdobeSdk.Generators.Tests.Harness;

/// <summary>A project of one file, as an editor holds it: its findings, what is offered for them, and what is taken up.</summary>
internal sealed class EditedFile : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly AnalyzerOptions _options;
    private Document _document;

    public EditedFile(string source, AnalyzerOptions options)
    {
        _options = options;
        CSharpCompilation compilation = Generation.Compile(source);
        _document = _workspace
            .AddProject(ProjectInfo.Create(
                ProjectId.CreateNewId(), VersionStamp.Default, "Contoso", "Contoso", LanguageNames.CSharp,
                compilationOptions: compilation.Options, parseOptions: Generation.ParseOptions, metadataReferences: References.All))
            .AddDocument("File0.cs", compilation.SyntaxTrees[0].GetText(), filePath: "File0.cs");
    }

    /// <summary>What the compiler says of the file and all that is generated for it.</summary>
    public async Task<IEnumerable<Diagnostic>> ErrorsAsync() =>
        (await CompileAsync()).GetDiagnostics(TestContext.Current.CancellationToken).Where(static problem => problem.Severity is DiagnosticSeverity.Error);

    /// <summary>What the analyzers find.</summary>
    public async Task<IReadOnlyList<Diagnostic>> FindAsync(string id) =>
        [.. (await (await CompileAsync()).WithAnalyzers(AllAnalyzers.Instances, _options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken))
            .Where(found => found.Id == id).OrderBy(static found => found.Location.SourceSpan.Start)];

    /// <summary>What is offered for a finding.</summary>
    public async Task<IReadOnlyList<CodeAction>> OffersAsync(Diagnostic finding)
    {
        List<CodeAction> offers = [];
        foreach (CodeFixProvider fix in AllFixes.Instances.Where(fix => fix.FixableDiagnosticIds.Contains(finding.Id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(_document, finding, (offer, _) => offers.Add(offer), TestContext.Current.CancellationToken));
        }

        return offers;
    }

    /// <summary>Takes up an offer.</summary>
    public async Task TakeAsync(CodeAction offer)
    {
        var operation = (ApplyChangesOperation)Assert.Single(await offer.GetOperationsAsync(TestContext.Current.CancellationToken));
        _document = operation.ChangedSolution.GetDocument(_document.Id)!;
    }

    public void Dispose() => _workspace.Dispose();

    private async Task<Compilation> CompileAsync() => Generation.CompileWith(
        (CSharpCompilation)(await _document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!, OtherGenerators.Load());
}
