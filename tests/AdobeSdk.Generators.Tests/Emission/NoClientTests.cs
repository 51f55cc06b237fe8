using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

/// <summary>Where there can be no client, or less than a whole one, nothing is written that does not compile. The analyzers say why.</summary>
public sealed class NoClientTests
{
    private const string Method = "{ [Get(\"/\")] Task<string> ListAsync(); }";

    [Theory]
    [InlineData("public interface IFireflyClient;")]
    [InlineData("public partial interface IFireflyClient;")]
    [InlineData("public sealed class FireflyClient;")]
    [InlineData("public struct FireflyClient;")]
    [InlineData("public static class FireflyClientServiceCollectionExtensions;")]
    public async Task A_type_that_has_a_clients_name_keeps_it(string type)
    {
        GeneratedCode code = Generation.Of($$"""
            namespace Contoso;

            {{type}}

            [AdobeApi("firefly_api")] public interface IFireflyApi {{Method}}

            [AdobeApi("firefly_api")] public interface IOtherApi {{Method}}
            """);

        Assert.Equal(["Contoso.IOtherApi.g.cs"], Hints(code.Driver));
        await Wire.Sees(code, "Contoso.Other", new LiveCall("client.ListAsync()", "GET /"));
    }

    [Theory]
    [InlineData("public sealed partial class FireflyClient { public Task<string> MoreAsync() => ListAsync(); }", "client.ListAsync()")]
    [InlineData("public class FireflyClient<T>;", "client.ListAsync()")]
    [InlineData("public class Other { public class FireflyClient; }", "client.ListAsync()")]
    public Task A_type_that_is_not_in_the_way_is_none(string type, string call) => Wire.Sees(
        Generation.Of($$"""
            namespace Contoso;

            {{type}}

            [AdobeApi("firefly_api")] public interface IFireflyApi {{Method}}
            """),
        new LiveCall(call, "GET /"));

    [Theory]
    [InlineData("[AdobeApi(\"firefly_api\")] public interface IFireflyApi<T> " + Method)]
    [InlineData("[AdobeApi(\"firefly_api\")] file interface IFireflyApi " + Method)]
    [InlineData("public class Outer { [AdobeApi(\"firefly_api\")] private interface IFireflyApi " + Method + " }")]
    [InlineData("[AdobeApi(\"firefly_api\")] public interface IFireflyApi { Task<string> ListAsync(); }")]
    [InlineData("[AdobeApi(\"firefly_api\")] public interface IFireflyApi { static abstract string Name { get; } [Get(\"/\")] Task<string> ListAsync(); }")]
    [InlineData("public interface IBase { static abstract void Do(); } [AdobeApi(\"firefly_api\")] public interface IFireflyApi : IBase " + Method)]
    public void What_no_client_can_be_made_for_takes_none_along(string source)
    {
        CSharpCompilation compilation = Generation.Compile($"namespace Contoso; {source} [AdobeApi(\"firefly_api\")] public interface IOtherApi {Method}");

        Assert.Equal(["Contoso.IOtherApi.g.cs"], Hints(Generation.Run(compilation)));
        ProblemAssert.NoneInOurs(Generation.CompileWith(compilation, OtherGenerators.Load()));
    }

    [Fact]
    public Task Static_members_with_bodies_are_none_of_the_clients_business() => Wire.Sees(
        Generation.Of("""
            namespace Contoso;

            public interface IBase
            {
                static abstract string Name { get; }

                static virtual int Version => 3;
            }

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi : IBase
            {
                static string IBase.Name => "Firefly";

                static IFireflyApi operator +(IFireflyApi left, IFireflyApi right) => left;

                [Get("/v3/custom-models")]
                Task<string> ListAsync();
            }
            """),
        new LiveCall("client.ListAsync()", "GET /v3/custom-models"));

    [Theory]
    [InlineData("Task<Model> ListAsync()")]
    [InlineData("Task ListAsync(Model[] models)")]
    [InlineData("Task<JobAccepted<List<Model>>> ListAsync()")]
    [InlineData("Task ListAsync<T>(T item) where T : Model")]
    [InlineData("Task<Outer.Inner> ListAsync()")]
    public void A_public_interface_over_internal_types_is_broken_where_it_stands_only(string method)
    {
        CSharpCompilation compilation = Generation.Compile($$"""
            namespace Contoso;
            internal record Model(string Id);
            internal static class Outer { public record Inner; }
            [AdobeApi("firefly_api")] public interface IFireflyApi { [Post("/")] {{method}}; }
            """);

        Assert.Contains(compilation.GetDiagnostics(), static problem => problem.Id is "CS0050" or "CS0051" or "CS0703");
        ProblemAssert.NoneInOurs(Generation.CompileWith(compilation, OtherGenerators.Load()));
    }

    [Fact]
    public void A_project_without_Refit_gets_no_client()
    {
        CSharpCompilation compilation = Generation.Compile($"namespace Contoso; [AdobeApi(\"firefly_api\")] public interface IFireflyApi {Method}")
            .WithReferences(References.Without("Refit"));

        Assert.Empty(Hints(Generation.Run(compilation)));
    }

    [Fact]
    public async Task A_project_without_dependency_injection_gets_no_registration()
    {
        GeneratedCode[] codes = [.. new[] { "Microsoft.Extensions.", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Http" }.Select(static missing =>
            Generation.Of(Generation.Compile($"namespace Contoso; [AdobeApi(\"firefly_api\")] public interface IFireflyApi {Method}")
                .WithReferences(References.Without(missing))))];

        Assert.Single(codes.Select(static code => code.Driver.GetRunResult().GeneratedTrees.Single().ToString()).Distinct());
        await Verifier.Verify(codes[0].Driver);
    }

    private static string[] Hints(GeneratorDriver driver) =>
        [.. driver.GetRunResult().Results.Single().GeneratedSources.Select(static source => source.HintName)];
}
