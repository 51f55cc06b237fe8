using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Tests.Harness;

/// <summary>
/// Runs the generator as every test of it must: twice, the second time over a clone of the compilation with an unrelated
/// edit, when every named step has to come from the cache; and compiles what it wrote together with Refit's and
/// System.Text.Json's, documentation included, without a warning.
/// </summary>
internal static class Generation
{
    /// <summary>C# 12 is what the oldest compiler speaks that the generator loads into.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public static GeneratorDriver Of(params string[] sources) => Of(Compile(sources), OtherGenerators.Load());

    /// <summary>The same, for the few shapes of which Refit's own file does not compile without a warning, so that ours is judged alone.</summary>
    public static GeneratorDriver WithoutRefit(params string[] sources) => Of(Compile(sources), OtherGenerators.LoadJson());

    private static GeneratorDriver Of(CSharpCompilation compilation, ISourceGenerator[] others)
    {
        GeneratorDriver driver = Run(compilation);
        CacheAssert.SecondRunIsCached(driver, compilation);
        AssertCompiles(compilation, others);
        return driver;
    }

    /// <summary>The same, where the first source is an assembly of its own that the second references.</summary>
    public static GeneratorDriver OfReferencing(string library, string source)
    {
        using var image = new MemoryStream();
        Compilation whole = CompileWith(Compile(library).WithAssemblyName("Fabrikam"), OtherGenerators.Load());
        Assert.Empty(whole.Emit(image).Diagnostics.Where(static problem => problem.Severity is DiagnosticSeverity.Error));
        return Of(Compile(source).AddReferences(MetadataReference.CreateFromImage(image.ToArray())), OtherGenerators.Load());
    }

    public static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Contoso",
        sources.Select(static (source, index) => CSharpSyntaxTree.ParseText(Prelude.Before(source), ParseOptions, $"File{index}.cs")),
        References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Run(CSharpCompilation compilation) => CSharpGeneratorDriver.Create(
        [new AdobeApiGenerator().AsSourceGenerator()],
        parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)).RunGenerators(compilation);

    /// <summary>The user's compilation with everything that our generator and others wrote.</summary>
    public static Compilation CompileWith(CSharpCompilation compilation, params ISourceGenerator[] others)
    {
        CSharpGeneratorDriver.Create([new AdobeApiGenerator().AsSourceGenerator(), .. others], parseOptions: ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation whole, out var reported);
        Assert.Empty(reported);
        return whole;
    }

    private static void AssertCompiles(CSharpCompilation compilation, ISourceGenerator[] others)
    {
        Compilation whole = CompileWith(compilation, others);
        string[] problems = [.. whole.GetDiagnostics()
            .Where(static problem => problem.Severity >= DiagnosticSeverity.Warning && !problem.IsSuppressed)
            .Where(static problem => !IsMissingCommentOfTheUsers(problem))
            .Select(static problem => $"{problem}\n    {problem.Location.SourceTree?.GetText().Lines[problem.Location.GetLineSpan().StartLinePosition.Line]}")];
        Assert.True(problems.Length == 0, string.Join("\n", problems));
    }

    private static bool IsMissingCommentOfTheUsers(Diagnostic problem) =>
        problem.Id == "CS1591" && problem.Location.SourceTree!.FilePath.StartsWith("File", StringComparison.Ordinal);
}
