using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class NamespaceTests
{
    [Fact]
    public async Task The_global_namespace_works()
    {
        GeneratedCode code = Generation.Of("""
            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                /// <summary>Reads the models.</summary>
                [Get("/v3/custom-models")]
                Task<string> ListAsync();
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(code, "Firefly", new LiveCall("client.ListAsync()", "GET /v3/custom-models"));
    }

    [Fact]
    public async Task Namespaces_in_blocks_work()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso
            {
                namespace Pictures.Firefly
                {
                    [AdobeApi("firefly_api,ff_apis")]
                    public interface IFireflyApi
                    {
                        [Get("/v3/custom-models")]
                        Task<string> ListAsync();
                    }
                }
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code, "Contoso.Pictures.Firefly.Firefly",
            new LiveCall("client.ListAsync()", "GET /v3/custom-models"));
    }

    [Fact]
    public async Task A_nested_interface_gets_its_client_in_the_namespace()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            public static class Apis
            {
                public sealed record Model(string Id);

                public static class Firefly
                {
                    [AdobeApi("firefly_api,ff_apis")]
                    public interface IFireflyApi
                    {
                        [Get("/v3/custom-models")]
                        Task<Model> ListAsync();
                    }
                }
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.ListAsync()", "GET /v3/custom-models", """{"id":"7"}""", "Model { Id = 7 }"));
    }

    [Fact]
    public async Task Two_of_one_name_live_in_two_namespaces()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso
            {
                [AdobeApi("firefly_api,ff_apis")]
                public interface IFireflyApi
                {
                    [Get("/v3/custom-models")]
                    Task<string> ListAsync();
                }
            }

            namespace Fabrikam
            {
                [AdobeApi("firefly_api")]
                public interface IFireflyApi
                {
                    [Get("/v3/custom-models")]
                    Task<int> ListAsync();
                }

                public static class Both
                {
                    public static void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services)
                    {
                        Contoso.FireflyClientServiceCollectionExtensions.AddFireflyClient(services);
                        FireflyClientServiceCollectionExtensions.AddFireflyClient(services);
                    }
                }
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.ListAsync()", "GET /v3/custom-models", "x", "x"));
        await Wire.Sees(
            code, "Fabrikam.Firefly",
            new LiveCall("client.ListAsync()", "GET /v3/custom-models", "7", "7"));
    }

    [Fact]
    public async Task Names_that_differ_by_case_alone_get_two_files()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso
            {
                [AdobeApi("firefly_api,ff_apis")]
                public interface IFireflyApi
                {
                    [Get("/v3/custom-models")]
                    Task<string> ListAsync();
                }

                [AdobeApi("firefly_api,ff_apis")]
                public interface IFireFlyApi
                {
                    [Get("/v3/custom-models")]
                    Task<string> ListAsync();
                }

                [AdobeApi("firefly_api,ff_apis")]
                public interface IPhotoshopApi
                {
                    [Get("/v3/custom-models")]
                    Task<string> ListAsync();
                }
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.ListAsync()", "GET /v3/custom-models"));
        await Wire.Sees(
            code, "Contoso.FireFly",
            new LiveCall("client.ListAsync()", "GET /v3/custom-models"));
    }

    [Fact]
    public async Task Every_letter_is_one()
    {
        GeneratedCode code = Generation.Of("""
            namespace Übung.日本;

            public sealed record Größe(int Höhe);

            [AdobeApi("firefly_api,ff_apis")]
            public interface IÄpfelApi
            {
                [Post("/größe")]
                Task<Größe> MaßAsync(string größe, [Body] Größe 高さ);

                [Get("/escaped")]
                Task<string> \u0061bc(string \u0062);
            }

            [AdobeApi("firefly_api,ff_apis")]
            public interface Iıx
            {
                [Get("/a")]
                Task<string> AAsync();
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            "Übung.日本.Äpfel",
            new LiveCall("""client.MaßAsync("ß", new Größe(3))""", """POST /gr%C3%B6%C3%9Fe?gr%C3%B6%C3%9Fe=%C3%9F {"h\u00F6he":3}""", """{"höhe":4}""", "Größe { Höhe = 4 }"),
            new LiveCall("client.abc(\"x\")", "GET /escaped?b=x"));
        await Wire.Sees(code, "Übung.日本.Iıx", new LiveCall("client.AAsync()", "GET /a"));
    }

    [Fact]
    public async Task A_nested_interface_may_stand_in_parts_of_parts()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            public partial class Apis
            {
                protected internal partial struct Inner
                {
                    internal partial interface IFireflyApi
                    {
                        [Get("/a")]
                        Task<string> AAsync();
                    }
                }
            }
            """, """
            namespace Contoso;

            public partial class Apis
            {
                protected internal partial struct Inner
                {
                    [AdobeApi("firefly_api,ff_apis")]
                    internal partial interface IFireflyApi
                    {
                        [Get("/b")]
                        Task<string> BAsync();
                    }
                }
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(code, new LiveCall("client.AAsync()", "GET /a"), new LiveCall("client.BAsync()", "GET /b"));
    }

    [Fact]
    public Task File_types_stay_in_their_file() => Wire.Sees(
        Generation.Of("""
            namespace Contoso;

            file static class Constants
            {
                public const string Scopes = "firefly_api,ff_apis";
                public const Level Most = Level.High;
            }

            file enum Level { Low, High }

            [AdobeApi(Constants.Scopes)]
            public interface IFireflyApi
            {
                [Get("/a")]
                Task<string> AAsync(int level = (int)Constants.Most);
            }
            """, "file static class Constants; file interface IFireflyClient;"),
        new LiveCall("client.AAsync()", "GET /a?level=1"));

    [Fact]
    public async Task Keywords_are_escaped()
    {
        GeneratedCode code = Generation.Of("""
            namespace @event;

            public record @string(string @int);

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/v3/{int}")]
                Task<@string> @void(int @int, [Body] @string @params, string? @await = null);

                [Get("/v3/{int}")]
                Task<JobAccepted<@string>> @return(int @int, CancellationToken @default = default);

                [Get("/v3/record")]
                Task<@string> record(string async, string value, string field, string var, string file);
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code, "@event.Firefly",
            new LiveCall("""client.@void(1, new @string("a"))""", """GET /v3/1 {"int":"a"}"""),
            new LiveCall("""client.record("a", "b", "c", "d", "e")""", "GET /v3/record?async=a&value=b&field=c&var=d&file=e"));
    }

    [Fact]
    public async Task Keywords_are_escaped_around_a_nested_interface()
    {
        GeneratedCode code = Generation.Of("""
            namespace @namespace;

            public static class @static
            {
                [AdobeApi("firefly_api,ff_apis")]
                public interface IFireflyApi
                {
                    [Get("/v3")]
                    Task<@in> @void<@in>();
                }
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code, "@namespace.Firefly",
            new LiveCall("client.@void<string>()", "GET /v3"));
    }

    // Refit 16.4 writes "class @namespace@class@interface" and "where in : class": only the first part of a name may be a keyword.
    [Fact]
    public async Task Keywords_are_escaped_in_every_part_of_a_name()
    {
        GeneratedCode code = Generation.DespiteRefits(["CS1514"], """
            namespace @namespace.@class;

            [AdobeApi("firefly_api,ff_apis")]
            public interface @interface
            {
                [Get("/v3")]
                Task<string> @void();
            }
            """);

        await Verifier.Verify(code.Driver);
    }

    [Fact]
    public async Task Keywords_are_escaped_in_constraints()
    {
        GeneratedCode code = Generation.DespiteRefits(["CS1001"], """
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/v3")]
                Task<@in> @void<@in>() where @in : class;
            }
            """);

        await Verifier.Verify(code.Driver);
    }
}
