using AdobeSdk.Generators.Parsing;
using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators.Tests.Parsing;

/// <summary>Refit's attributes are told by their names, except where a name may mean something else.</summary>
public sealed class RefitNamesTests
{
    private const string Api = """
        [AdobeApi("firefly_api")]
        public interface IFireflyApi
        {
            [Get("/mine")] Task<string> MineAsync([Body] string? text = null);
            [Put("/refits")] Task<string> RefitsAsync();
        }
        """;

    private const string Mine = "public sealed class MineAttribute(string text) : Attribute { public string Text => text; }";

    [Fact]
    public void Refits_verbs_are_found() => AssertHasMethods(["MineAsync", "RefitsAsync"], "namespace Contoso;\n" + Api);

    [Theory]
    [InlineData("using GetAttribute = Contoso.MineAttribute; namespace Contoso;\n" + Mine + Api)]
    [InlineData("namespace Contoso { using GetAttribute = Contoso.MineAttribute;\n" + Api + Mine + "}")]
    [InlineData("namespace Contoso { namespace Inner { using GetAttribute = Contoso.MineAttribute;\n" + Api + "}" + Mine + "}")]
    [InlineData("namespace Contoso;\npublic sealed class GetAttribute(string text) : Attribute { public string Text => text; }" + Api)]
    public void A_verb_that_means_something_else_is_bound(string source) => AssertHasMethods(["RefitsAsync"], source);

    [Fact]
    public void An_alias_for_the_whole_project_counts_in_every_file() => AssertHasMethods(
        ["RefitsAsync"], "namespace Contoso;\n" + Api, "global using GetAttribute = Contoso.MineAttribute;\nnamespace Contoso;\n" + Mine);

    [Fact]
    public void A_verb_of_another_library_is_bound()
    {
        using var image = new MemoryStream();
        const string library = "namespace Contoso; public sealed class GetAttribute(string text) : Attribute { public string Text => text; }";
        Assert.True(Generation.Compile(library).WithAssemblyName("Fabrikam").Emit(image).Success);

        AssertHasMethods(
            ["RefitsAsync"],
            Generation.Compile("namespace Contoso;\n" + Api).AddReferences(MetadataReference.CreateFromImage(image.ToArray())));
    }

    [Theory]
    [InlineData("[Refit.Get(\"/mine\")]")]
    [InlineData("[global::Refit.GetAttribute(\"/mine\")]")]
    [InlineData("[GetAttribute(\"/mine\")]")]
    [InlineData("[Obsolete, Get(\"/mine\")]")]
    [InlineData("[Obsolete]\n[Get(\"/mine\")]")]
    [InlineData("[Head(\"/mine\")]")]
    [InlineData("[Fetch(\"/mine\")]")]
    public void A_verb_is_found_however_it_is_written(string attribute) => AssertHasMethods(
        ["MineAsync", "RefitsAsync"],
        "namespace Contoso;\n" + Api.Replace("[Get(\"/mine\")]", attribute)
            + "public sealed class FetchAttribute(string path) : HttpMethodAttribute(path) { public override HttpMethod Method => HttpMethod.Get; }");

    [Fact]
    public void An_attribute_that_is_carried_is_carried_under_the_name_of_one_of_Refits()
    {
        string text = TextOf(Generation.Compile("using BodyAttribute = System.Diagnostics.CodeAnalysis.AllowNullAttribute; namespace Contoso;\n" + Api));

        Assert.Contains("[global::System.Diagnostics.CodeAnalysis.AllowNullAttribute] string? text = null", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Refits_usual_attributes_need_no_binding()
    {
        var names = RefitNames.In(Generation.Compile("public sealed class QueryAttribute : Attribute;"));
        string[] refits = [.. typeof(Refit.GetAttribute).Assembly.GetExportedTypes()
            .Where(static type => type.IsSubclassOf(typeof(Attribute))).Select(static type => type.Name[..^"Attribute".Length])];

        // Other libraries have an Options and a Multipart.
        Assert.Equal(
            [
                "AliasAs", "Authorize", "Body", "Delete", "Encoded", "Get", "Head", "Header", "HeaderCollection", "Headers",
                "Patch", "Post", "Property", "Put",
            ],
            refits.Where(name => names.AreAll(Written(name)) && names.AreAll(Written(name + "Attribute"))).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Delete", "Get", "Head", "Patch", "Post", "Put"],
            refits.Where(name => names.HaveVerb(Written(name))).Order(StringComparer.Ordinal));
        Assert.False(names.AreAll(Written("Get, Obsolete")));
        Assert.False(names.HaveVerb(Written("Query")));
    }

    private static SyntaxList<AttributeListSyntax> Written(string attributes) =>
        ((MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"[{attributes}] void A();")!).AttributeLists;

    private static void AssertHasMethods(string[] methods, params string[] sources) => AssertHasMethods(methods, Generation.Compile(sources));

    private static void AssertHasMethods(string[] methods, CSharpCompilation compilation)
    {
        string text = TextOf(compilation);
        Assert.Equal(methods, new[] { "MineAsync", "RefitsAsync" }.Where(method => text.Contains(method + "(", StringComparison.Ordinal)));
    }

    private static string TextOf(CSharpCompilation compilation) =>
        Assert.Single(Generation.Run(compilation).GetRunResult().Results.Single().GeneratedSources).SourceText.ToString();
}
