using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using AdobeSdk.Generators.Testing;
using AdobeSdk.Generators.Tests.Harness;
using Contoso.Gallery;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace AdobeSdk.Generators.Tests.SnapshotTesting;

/// <summary>What <see cref="GeneratedClients"/> promises to people who test what is generated for them.</summary>
public sealed class GeneratedClientsTests
{
    private const string Api = """
        using AdobeSdk;
        using Refit;

        namespace Contoso;

        [AdobeApi("firefly_api,ff_apis")]
        public interface IMyApi
        {
            [Get("/v3/custom-models")]
            Task<string> ListAsync();
        }
        """;

    [Fact]
    public void A_type_brings_its_projects_other_files_along()
    {
        string client = Assert.Single(GeneratedClients.Of(typeof(IGalleryApi)).Files).Value;
        Assert.Contains("global::Contoso.Gallery.GalleryOrder order = global::Contoso.Gallery.GalleryOrder.Newest", client, StringComparison.Ordinal);
        Assert.Contains("<summary>Draws another picture.</summary>", client, StringComparison.Ordinal);
    }

    [Fact]
    public void The_results_know_why_each_step_ran()
    {
        GeneratedClients clients = GeneratedClients.Of(Api);
        GeneratorRunResult result = Assert.Single(clients.Result.Results);
        Assert.All(result.TrackedSteps[StepNames.Apis].SelectMany(static step => step.Outputs), static output => Assert.Equal(IncrementalStepRunReason.New, output.Reason));
        Assert.Equal("Contoso.IMyApi.g.cs", Assert.Single(clients.Files).Key);
    }

    [Fact]
    public async Task The_analyzers_say_what_they_say_in_the_build()
    {
        ImmutableArray<Diagnostic> findings = await GeneratedClients.Of(Api.Replace("ff_apis", "ff_api")).FindingsAsync(TestContext.Current.CancellationToken);
        Assert.Contains(findings, static finding => finding.Id == "ADOBE003" && finding.GetMessage().Contains("Did you mean 'ff_apis'", StringComparison.Ordinal));
        Assert.DoesNotContain(await GeneratedClients.Of(Api).FindingsAsync(TestContext.Current.CancellationToken), static finding => finding.Id == "ADOBE003");
    }

    [Fact]
    public void Options_reach_the_compiler()
    {
        string source = "namespace Contoso;\n#if BETA\n[AdobeApi(\"firefly_api\")]\n#endif\npublic interface IMyApi { [Get(\"/\")] Task<string?> ListAsync(); }";
        var options = new GenerationOptions { Usings = ["AdobeSdk", "Refit"], PreprocessorSymbols = ["BETA"], Nullable = NullableContextOptions.Enable };
        Assert.Contains("string?", Assert.Single(GeneratedClients.Of(source, options).Files).Value, StringComparison.Ordinal);
        Assert.Throws<GenerationException>(() => GeneratedClients.Of(source, options with { PreprocessorSymbols = [] }));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.Preview)]
    public void The_usings_of_a_project_are_there_in_every_language_version(LanguageVersion version)
    {
        string source = "[AdobeSdk.AdobeApi(\"firefly_api\")] public interface IMyApi { [Refit.Get(\"/\")] Task<List<string>> ListAsync(); }";
        GeneratedClients clients = GeneratedClients.Of(source, new() { LanguageVersion = version });
        Assert.Contains("global::System.Collections.Generic.List<string>", Assert.Single(clients.Files).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public interface IMyApi;", "[AdobeApi]")]
    [InlineData("[AdobeSdk.AdobeApi(\"firefly_api\")] public interface IMyApi { [Refit.Get(\"/\")] Task<Missing> ListAsync(); }", "Source.cs(1): The type or namespace name 'Missing'")]
    [InlineData("[AdobeSdk.AdobeApi(\"firefly_api\")] public interface IMyApi { Task ListAsync(); }", "no method")]
    [InlineData("[AdobeSdk.AdobeApi(\"firefly_api\")] file interface IMyApi { [Refit.Get(\"/\")] Task ListAsync(); }", "file interface")]
    [InlineData("[AdobeSdk.AdobeApi(\"firefly_api\")] public interface IMyApi<T> { [Refit.Get(\"/\")] Task ListAsync(); }", "generic")]
    [InlineData("class C { [AdobeSdk.AdobeApi(\"firefly_api\")] private interface IMyApi { [Refit.Get(\"/\")] Task ListAsync(); } }", "private")]
    public void What_gets_no_client_is_an_error_and_not_an_empty_snapshot(string source, string reason) =>
        Assert.Contains(reason, Assert.Throws<GenerationException>(() => GeneratedClients.Of(source)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_type_without_symbols_is_an_error_that_says_what_to_do() => WithAssembly(symbols: null, pathMap: null, static type =>
        Assert.Contains("There are no symbols", Assert.Throws<GenerationException>(() => GeneratedClients.Of(type)).Message, StringComparison.Ordinal));

    [Fact]
    public void A_type_whose_file_is_elsewhere_is_an_error_that_names_the_file() => WithAssembly(DebugInformationFormat.Embedded, "/elsewhere/IMyApi.cs", static type =>
        Assert.Contains("'/elsewhere/IMyApi.cs', is not on this machine", Assert.Throws<GenerationException>(() => GeneratedClients.Of(type)).Message, StringComparison.Ordinal));

    [Fact]
    public void A_deterministic_builds_path_is_found_below_the_repository() => WithAssembly(DebugInformationFormat.Embedded, "/_1/SnapshotTestingProbe/IMyApi.cs", static type =>
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "SnapshotTestingProbe");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "IMyApi.cs"), Api);
        Assert.Equal("Contoso.IMyApi.g.cs", Assert.Single(GeneratedClients.Of(type).Files).Key);
        Directory.Delete(folder, recursive: true);
    });

    [Fact]
    public void A_type_is_compiled_with_its_projects_own_options() => WithAssembly(DebugInformationFormat.PortablePdb, pathMap: null, static type =>
    {
        string client = Assert.Single(GeneratedClients.Of(type).Files).Value;
        Assert.Contains("BetaAsync", client, StringComparison.Ordinal);
        Assert.DoesNotContain("string?", client, StringComparison.Ordinal);
    }, Api.Replace("Task<string> ListAsync();", "Task<string> ListAsync();\n#if BETA\n[Get(\"/beta\")]\nTask<string> BetaAsync(string name = null);\n#endif"), "BETA");

    // An assembly on disk, as a build makes it, and the file that it was made of.
    private static void WithAssembly(DebugInformationFormat? symbols, string? pathMap, Action<Type> test, string source = Api, params string[] defined)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("adobesdk-snapshot-");
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        try
        {
            string file = Path.Combine(folder.FullName, "IMyApi.cs");
            File.WriteAllText(file, source);
            string image = Path.Combine(folder.FullName, "Contoso.dll");
            var parse = new CSharpParseOptions(preprocessorSymbols: defined);
            SyntaxTree[] trees =
            [
                CSharpSyntaxTree.ParseText(source, parse, pathMap ?? file, System.Text.Encoding.UTF8),
                CSharpSyntaxTree.ParseText("global using System.Threading.Tasks;", parse),
            ];
            var compilation = CSharpCompilation.Create("Contoso", trees, References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            using (FileStream dll = File.Create(image))
            using (FileStream? pdb = symbols is DebugInformationFormat.PortablePdb ? File.Create(Path.ChangeExtension(image, "pdb")) : null)
            {
                EmitResult emitted = compilation.Emit(dll, pdb, options: new EmitOptions(debugInformationFormat: symbols ?? DebugInformationFormat.PortablePdb));
                Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
            }

            test(context.LoadFromAssemblyPath(image).GetType("Contoso.IMyApi", throwOnError: true)!);
        }
        finally
        {
            context.Unload();
            folder.Delete(recursive: true);
        }
    }
}
