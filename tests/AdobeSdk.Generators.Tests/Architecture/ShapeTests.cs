using System.Reflection;
using AdobeSdk.Generators.Model;
using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.Tests.Architecture;

/// <summary>What docs/generator.md says of the generator's shape.</summary>
public sealed class ShapeTests
{
    private static readonly string s_root = Path.Combine(TestAssembly.RepositoryRoot, "generators");

    private static readonly string s_generator = Path.Combine("AdobeSdk.Generators", "AdobeApiGenerator.cs");

    public static TheoryData<string> Files => [.. Directory.GetFiles(s_root, "*.cs", SearchOption.AllDirectories)
        .Select(static path => Path.GetRelativePath(s_root, path))
        .Where(static path => !path.Split(Path.DirectorySeparatorChar).Any(static folder => folder is "bin" or "obj"))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_short_and_holds_one_type_that_it_is_named_after(string file)
    {
        BaseTypeDeclarationSyntax[] types = [.. CSharpSyntaxTree.ParseText(Read(file)).GetRoot().DescendantNodes(static node => node is not TypeDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>()];

        Assert.True(File.ReadLines(Path.Combine(s_root, file)).Count() <= 300);
        Assert.Equal([Path.GetFileNameWithoutExtension(file)], types.Select(static type => type.Identifier.Text));
    }

    [Fact]
    public void The_generator_fits_on_a_screen() => Assert.InRange(File.ReadLines(Path.Combine(s_root, s_generator)).Count(), 1, 79);

    [Theory]
    [InlineData("CompilationProvider")]
    [InlineData("CreateSyntaxProvider")]
    [InlineData("ISourceGenerator")]
    public void What_would_run_at_every_key_press_is_not_used(string name) =>
        Assert.DoesNotContain(Files, file => Read(file.Data).Contains(name, StringComparison.Ordinal));

    [Fact]
    public void The_generator_reports_nothing() => Assert.DoesNotContain(
        Files,
        static file => (file.Data == s_generator || IsIn(file.Data, "Model") || IsIn(file.Data, "Parsing") || IsIn(file.Data, "Emission"))
            && Read(file.Data).Contains("ReportDiagnostic", StringComparison.Ordinal));

    [Fact]
    public void Generator_and_analyzers_have_one_parser()
    {
        Assert.Equal([Path.Combine("AdobeSdk.Generators", "Parsing", "AnnotatedInterface.cs")], FilesWith("AttributeArguments.Read("));
        Assert.Superset(
            new HashSet<string> { s_generator, Path.Combine("AdobeSdk.Generators", "AdobeApiAnalyzer.cs") },
            FilesWith("AnnotatedInterface.Parse(").ToHashSet());
    }

    /// <summary>From symbols to values to text: who writes needs no symbols, and values need neither.</summary>
    [Theory]
    [InlineData("Model", "Emission", "Parsing", "Analyzers", "Diagnostics", "Scopes")]
    [InlineData("Emission", "Parsing", "Analyzers", "Diagnostics", "Scopes")]
    [InlineData("Parsing", "Emission", "Analyzers", "Diagnostics", "Scopes")]
    public void A_room_knows_no_other_than_it_must(string room, params string[] others) => Assert.All(
        Files.Where(file => IsIn(file.Data, room)),
        file => Assert.All(others, other => Assert.DoesNotContain($"AdobeSdk.Generators.{other}", Read(file.Data), StringComparison.Ordinal)));

    /// <summary>A symbol or a location in the model would keep a whole compilation alive, and never equal itself after an edit.</summary>
    [Fact]
    public void The_model_holds_values_only()
    {
        Type[] models = [.. typeof(ApiModel).Assembly.GetTypes().Where(static type => type.Namespace == typeof(ApiModel).Namespace && type is { IsNested: false, IsAbstract: false, IsGenericType: false })];

        Assert.Contains(typeof(ApiModel), models);
        Assert.All(models, static model =>
        {
            Assert.True(model.IsEnum || typeof(IEquatable<>).MakeGenericType(model).IsAssignableFrom(model), $"{model} is no value.");
            Assert.All(
                model.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
                field => Assert.True(IsValue(field.FieldType), $"{model.Name} holds {field}."));
        });
    }

    /// <summary>Workspaces are not there when a compiler loads an analyzer (RS1038): code fixes live in an assembly of their own.</summary>
    [Fact]
    public void The_generator_needs_the_compiler_and_what_it_brings() => Assert.Subset(
        new HashSet<string?> { "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory", "netstandard" },
        typeof(AdobeApiGenerator).Assembly.GetReferencedAssemblies().Select(static name => name.Name).ToHashSet());

    private static bool IsValue(Type type) =>
        type == typeof(string) || type == typeof(bool) || type == typeof(int)
        || type.Namespace == typeof(ApiModel).Namespace && (!type.IsGenericType || type.GetGenericTypeDefinition() == typeof(EquatableArray<>) && IsValue(type.GetGenericArguments()[0]))
        || type.IsEnum && type.Assembly == typeof(ApiModel).Assembly;

    private static string[] FilesWith(string text) =>
        [.. Files.Select(static file => file.Data).Where(file => Read(file).Contains(text, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static bool IsIn(string file, string room) => Path.GetDirectoryName(file) == Path.Combine("AdobeSdk.Generators", room);

    private static string Read(string file) => File.ReadAllText(Path.Combine(s_root, file));
}
