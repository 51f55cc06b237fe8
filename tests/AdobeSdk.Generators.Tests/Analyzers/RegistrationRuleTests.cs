using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdobeSdk.Generators.Tests.Analyzers;

public sealed class RegistrationRuleTests
{
    private const string Source = "namespace Contoso; [AdobeApi(\"ff_apis\")] public interface IFireflyApi { [Get(\"/\")] Task<string> ListAsync(CancellationToken token); }";

    [Theory]
    [InlineData("Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.DependencyInjection.Abstractions")]
    [InlineData("Microsoft.Extensions.Http", "Microsoft.Extensions.Http")]
    [InlineData("Microsoft.Extensions.", "Microsoft.Extensions.DependencyInjection.Abstractions")]
    public async Task A_reference_that_was_cut_off_is_named(string cut, string named) => Assert.Equal(
        [$"ADOBE024: 'AddFireflyClient()' is left out, because the project does not reference '{named}': let the package AdobeSdk bring it, or make the client with 'FireflyClient.Create'"],
        await FindAsync(cut));

    [Fact]
    public async Task Without_Refit_the_attributes_are_missed() => Assert.Equal(
        ["ADOBE001: 'IFireflyApi' gets no client: it has no method with [Get], [Post] or another of Refit's HTTP attributes"], await FindAsync("Refit"));

    [Fact]
    public async Task A_whole_project_is_fine() => Assert.Empty(await FindAsync("Nothing"));

    private static async Task<string[]> FindAsync(string cut)
    {
        CSharpCompilation compilation = Generation.Compile(Source).WithReferences(References.Without(cut));
        var found = await compilation.WithAnalyzers([new AdobeApiAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.Select(static diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage()}")];
    }
}
