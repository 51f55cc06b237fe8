using AdobeSdk.Generators.Testing.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AdobeSdk.Generators.Testing;

/// <summary>Compiles a source as its own project would.</summary>
internal static class SourceCompilation
{
    private static readonly string[] s_implicitUsings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    // Everything that the test runs with, .NET included, is what its project was compiled against.
    private static readonly Lazy<MetadataReference[]> s_references = new(static () =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path))]);

    public static CSharpCompilation Of(string source, GenerationOptions options) =>
        Compile([new SourceFile("Source.cs", SourceText.From(source))], "Source", ParseOptions(options, new()), options.Nullable ?? NullableContextOptions.Enable, options);

    public static CSharpCompilation Of(ProjectSources project, GenerationOptions options)
    {
        CSharpParseOptions parse = ParseOptions(options, project.Options);
        IEnumerable<SourceFile> context = project.Others.Where(file => !AnnotatedSyntax.IsIn(CSharpSyntaxTree.ParseText(file.Text, parse)));
        return Compile([.. project.Files, .. context], project.AssemblyName, parse, options.Nullable ?? project.Options.Nullable, options);
    }

    private static CSharpCompilation Compile(
        IReadOnlyList<SourceFile> files, string assembly, CSharpParseOptions parse, NullableContextOptions nullable, GenerationOptions options)
    {
        string[] namespaces = [.. s_implicitUsings.Concat(options.Usings).Distinct()];
        IEnumerable<SyntaxTree> trees = parse.LanguageVersion >= LanguageVersion.CSharp10
            ? files.Select(file => Parse(file.Text, file.Path)).Append(Parse(SourceText.From(Usings("global using", namespaces)), "GlobalUsings.cs"))
            : files.Select(file => Parse(file.Text.Replace(0, 0, Usings("using", namespaces)), file.Path));
        return CSharpCompilation.Create(
            assembly, trees, [.. s_references.Value, .. options.References], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable));

        SyntaxTree Parse(SourceText text, string path) => CSharpSyntaxTree.ParseText(text, parse, path);
    }

    private static string Usings(string keyword, IEnumerable<string> namespaces) => string.Concat(namespaces.Select(name => $"{keyword} {name};\n"));

    private static CSharpParseOptions ParseOptions(GenerationOptions options, ProjectOptions project) => new(
        options.LanguageVersion ?? project.LanguageVersion,
        DocumentationMode.Parse,
        preprocessorSymbols: options.PreprocessorSymbols ?? project.PreprocessorSymbols);
}
