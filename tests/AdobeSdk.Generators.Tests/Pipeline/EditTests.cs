using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Tests.Pipeline;

/// <summary>
/// What an edit costs, step by step: the reason that the driver gives for what each named step put out, for IFireflyApi and
/// IOtherApi in turn. The interfaces are parsed anew after every edit; a model that equals the one before ends the run.
/// </summary>
public sealed class EditTests
{
    private const string Nothing = "Apis: Cached Cached | Claims: Cached Cached | Clashes: Cached | Clients: Cached Cached | files: Cached Cached";

    private const string Firefly = "Apis: Modified Cached | Claims: Unchanged Cached | Clashes: Cached | Clients: Modified Cached | files: Modified Cached";

    private const string OtherAlone = "Apis: Cached Modified | Claims: Cached Unchanged | Clashes: Cached | Clients: Cached Modified | files: Cached Modified";

    private const string Asks = "    /// <summary>Asks.</summary>\n    [Get(\"/base\")]\n    Task<string> BaseAsync(int count = 1);";

    private const string More = "    [Get(\"/more\")]\n    Task<string> MoreAsync();";

    private const string A = "    [Get(\"/a\")]\n    Task<string> AAsync();";

    private const string B = "    [Get(\"/b\")]\n    Task<string> BAsync();";

    private static readonly string[] s_files =
    [
        $"namespace Contoso;\n\npublic interface IBase\n{{\n{Asks}\n\n{More}\n}}",
        """
        namespace Contoso;

        /// <summary>Firefly.</summary>
        [AdobeApi(Constants.Scopes, JsonContext = typeof(Json))]
        public interface IFireflyApi : IBase
        {
            /// <summary>Reads.</summary>
            [Get("/v3/custom-models")]
            Task<Model> ListAsync(string? sort = null, Style style = Style.Art, int limit = Constants.Limit);
        }
        """,
        $"namespace Contoso;\n\n[AdobeApi(\"firefly_api\", ClientName = \"Other\")]\npublic interface IOtherApi\n{{\n{A}\n\n{B}\n}}",
        """
        namespace Contoso;

        public sealed record Model(string Id);

        public enum Style { Photo, Art }

        public partial class Json : JsonSerializerContext;

        public partial class OtherJson : JsonSerializerContext;

        public static class Constants
        {
            public const string Scopes = "firefly_api,ff_apis";
            public const int Limit = 10;
        }
        """,
    ];

    /// <summary>What edits do not show in the client: what was done, in which file, and before and after.</summary>
    public static TheoryData<string, int, string, string> Hidden => new()
    {
        { "a comment", 1, "public interface", "// A comment.\npublic interface" },
        { "a comment behind", 1, "Constants.Limit);", "Constants.Limit); // A comment." },
        { "a comment in a base", 0, "[Get(\"/more\")]", "/* A comment. */ [Get(\"/more\")]" },
        { "white space", 1, "Task<Model> ListAsync(string? sort", "Task< Model >   ListAsync(\n    string?   sort" },
        { "an empty line above", 1, "namespace", "\n\nnamespace" },
        { "an indentation in a doc comment", 1, "    /// <summary>Reads.", "        /// <summary>Reads." },
        { "a using", 1, "namespace", "using System.Text;\nnamespace" },
        { "a pragma", 1, "/// <summary>Firefly", "#pragma warning disable CS1234\n/// <summary>Firefly" },
        { "a route", 1, "/v3/custom-models", "/v3/models" },
        { "a verb", 1, "[Get(", "[Post(" },
        { "an alias of a parameter", 1, "string? sort", "[AliasAs(\"sortBy\")] string? sort" },
        { "a header", 1, "[Get(", "[Headers(\"x-a: b\"), Get(" },
        { "a member that is not Refit's", 1, "/// <summary>Reads", "string Version => \"v3\";\n    /// <summary>Reads" },
        { "the same scopes", 1, "Constants.Scopes", "\" ff_apis, firefly_api,ff_apis\"" },
        { "the same default value", 1, "Constants.Limit", "10" },
        { "the same type by another name", 1, "string? sort", "System.String? sort" },
        { "an order of members", 2, $"{A}\n\n{B}", $"{B}\n\n{A}" },
        { "an order of members in a base", 0, $"{{\n{Asks}\n\n{More}\n}}", $"{{\n{More}\n\n{Asks}\n}}" },
        { "a model's members", 3, "string Id", "string Id, string Name" },
        { "a model's members in another order", 3, "public const int Limit = 10;", "public const int More = 1; public const int Limit = 10;" },
        { "an enum's numbers", 3, "Photo, Art", "Photo, Painting, Art" },
        { "an enum's other members", 3, "Photo, Art", "None = -1, Photo, Art, More" },
        { "a type elsewhere", 3, "public enum", "public class Elsewhere;\npublic enum" },
        { "a body elsewhere", 3, "public enum", "public class Elsewhere { int Number() => 1; }\npublic enum" },
    };

    /// <summary>Edits that show in IFireflyClient.</summary>
    public static TheoryData<string, int, string, string> Shown => new()
    {
        { "the attribute's scopes", 1, "Constants.Scopes", "\"firefly_api\"" },
        { "the attribute's base address", 1, "JsonContext", "BaseAddress = \"https://firefly-api.adobe.io\", JsonContext" },
        { "the attribute's JSON context", 1, "typeof(Json)", "typeof(OtherJson)" },
        { "no JSON context", 1, ", JsonContext = typeof(Json)", "" },
        { "a constant of the attribute in another file", 3, "firefly_api,ff_apis", "firefly_api" },
        { "a constant of a default value in another file", 3, "Limit = 10", "Limit = 20" },
        { "a name of a method", 1, "ListAsync", "ReadAsync" },
        { "a type of a parameter", 1, "string? sort", "object? sort" },
        { "a nullability", 1, "Task<Model>", "Task<Model?>" },
        { "a name of a parameter", 1, "string? sort", "string? sortBy" },
        { "a parameter more", 1, "string? sort", "int start, string? sort" },
        { "a token", 1, "Constants.Limit)", "Constants.Limit, CancellationToken cancellationToken = default)" },
        { "a return type", 1, "Task<Model>", "Task<string>" },
        { "a job", 1, "Task<Model>", "Task<JobAccepted<Model>>" },
        { "a type parameter", 1, "ListAsync", "ListAsync<T>" },
        { "a constraint", 1, "ListAsync(string? sort = null, Style style = Style.Art, int limit = Constants.Limit)", "ListAsync<T>(string? sort = null) where T : class" },
        { "a default value", 1, "sort = null", "sort = \"size\"" },
        { "a default value taken away", 1, "string? sort = null", "string? sort" },
        { "a doc comment of a method", 1, "Reads.", "Reads all." },
        { "a doc comment of the interface", 1, "Firefly.", "Firefly, in part." },
        { "an attribute of a method", 1, "[Get(", "[Obsolete, Get(" },
        { "an attribute of a parameter", 1, "string? sort", "[System.Diagnostics.CodeAnalysis.DisallowNull] string? sort" },
        { "an attribute of the interface", 1, "public interface", "[Obsolete]\npublic interface" },
        { "the accessibility", 1, "public interface", "internal interface" },
        { "the accessibility of a model in another file", 3, "public sealed record", "internal sealed record" },
        { "where annotations are on", 1, "Task<Model> ListAsync(string? sort", "\n#nullable disable\nTask<Model> ListAsync(string sort" },
        { "a method more", 1, "/// <summary>Reads", "[Get(\"/x\")] Task XAsync();\n    /// <summary>Reads" },
        { "a method less, in a base", 0, "[Get(\"/more\")]", "" },
        { "a default value in a base", 0, "count = 1", "count = 2" },
        { "a doc comment in a base", 0, "Asks.", "Asks again." },
        { "a base less", 1, " : IBase", "" },
        { "what a base inherits from", 0, "interface IBase", "interface IRoot { [Get(\"/root\")] Task RootAsync(); }\npublic interface IBase : IRoot" },
        { "a reserved name", 1, "ListAsync", "Create" },
    };

    /// <summary>Edits that reach further than one client's text.</summary>
    public static TheoryData<string, int, string, string, string> Far => new()
    {
        { "another interface", 2, "BAsync()", "BAsync(int start)", OtherAlone },
        { "a client's name", 1, "JsonContext", "ClientName = \"Fire\", JsonContext", "Apis: Modified Cached | Claims: Modified Cached | Clashes: Unchanged | Clients: Modified Cached | files: Modified Cached" },
        { "a name that the other has", 2, "\"Other\"", "\"Firefly\"", "Apis: Cached Modified | Claims: Cached Modified | Clashes: Modified | Clients: Modified Modified | files: Modified Modified" },
        { "a name that differs by case alone", 2, "IOtherApi", "IFireFlyApi", "Apis: Cached Modified | Claims: Cached Modified | Clashes: Modified | Clients: Modified Modified | files: Modified Modified" },
        { "an attribute taken away", 2, "[AdobeApi(\"firefly_api\", ClientName = \"Other\")]", "", "Apis: Cached Removed | Claims: Cached Removed | Clashes: Unchanged | Clients: Cached Removed | files: Cached Removed" },
        { "an interface that gets no client any more", 1, "IFireflyApi", "IFireflyApi<T>", "Apis: Removed Cached | Claims: Removed Cached | Clashes: Unchanged | Clients: Removed Cached | files: Removed Cached" },
        { "a type in the client's way", 3, "public enum", "public class OtherClient;\npublic enum", "Apis: Cached Removed | Claims: Cached Removed | Clashes: Unchanged | Clients: Cached Removed | files: Cached Removed" },
        {
            "an attribute more", 3, "public enum", "[AdobeApi(\"firefly_api\")] public interface INewApi { [Get(\"/a\")] Task<string> AAsync(); }\npublic enum",
            "Apis: Cached Cached New | Claims: Cached Cached New | Clashes: Unchanged | Clients: Cached Cached New | files: Cached Cached New"
        },
    };

    [Theory]
    [MemberData(nameof(Hidden))]
    public void What_does_not_show_writes_nothing(string edit, int file, string before, string after) => AssertReasons(edit, Nothing, Edit(file, before, after));

    [Theory]
    [MemberData(nameof(Shown))]
    public void What_shows_writes_one_file(string edit, int file, string before, string after) => AssertReasons(edit, Firefly, Edit(file, before, after));

    [Theory]
    [MemberData(nameof(Far))]
    public void What_concerns_others_writes_theirs(string edit, int file, string before, string after, string reasons) => AssertReasons(edit, reasons, Edit(file, before, after));

    [Fact]
    public void A_file_more_writes_nothing() => AssertReasons("a file more", Nothing, static compilation =>
        compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated;", Generation.ParseOptions, "Unrelated.cs")));

    [Fact]
    public void A_reference_more_writes_nothing() => AssertReasons("a reference more", Nothing, static compilation =>
        compilation.AddReferences(MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location)));

    [Fact]
    public void An_option_writes_nothing() => AssertReasons("an option", Nothing, static compilation =>
        compilation.WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release)));

    private static Func<CSharpCompilation, CSharpCompilation> Edit(int file, string before, string after) => compilation =>
    {
        SyntaxTree tree = compilation.SyntaxTrees[file];
        string text = tree.ToString().Replace(before, after);
        Assert.NotEqual(tree.ToString(), text);
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, Generation.ParseOptions, tree.FilePath));
    };

    private static void AssertReasons(string edit, string expected, Func<CSharpCompilation, CSharpCompilation> change)
    {
        CSharpCompilation compilation = Generation.Compile(s_files);
        GeneratorDriver driver = Generation.Run(compilation).RunGenerators(change(compilation));
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        string[] steps = [StepNames.Apis, StepNames.Claims, StepNames.Clashes, StepNames.Clients];
        string actual = string.Join(" | ", steps.Select(step => $"{step}: {Reasons(result.TrackedSteps[step])}"))
            + $" | files: {Reasons(result.TrackedOutputSteps.SelectMany(static step => step.Value))}";
        Assert.Equal($"{edit}: {expected}", $"{edit}: {actual}");

        // What came out of the cache is what a run from the start writes.
        Assert.Equal(Texts(Generation.Run(change(compilation))), Texts(driver));
    }

    private static string Reasons(IEnumerable<IncrementalGeneratorRunStep> runs) =>
        string.Join(" ", runs.SelectMany(static run => run.Outputs).Select(static output => output.Reason));

    private static IEnumerable<string> Texts(GeneratorDriver driver) =>
        driver.GetRunResult().GeneratedTrees.Select(static tree => $"{tree.FilePath}\n{tree}").Order(StringComparer.Ordinal);
}
