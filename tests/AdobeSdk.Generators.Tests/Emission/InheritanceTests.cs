using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class InheritanceTests
{
    [Fact]
    public async Task Methods_of_bases_are_flattened_in()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            public sealed record Model(string Id);

            public interface IList<T> where T : class
            {
                /// <summary>Reads all.</summary>
                [Get("/v3/all")]
                Task<IReadOnlyList<T>> AllAsync(T? after = null);
            }

            public interface IHealth
            {
                [Get("/health")]
                Task<string> HealthAsync();
            }

            public interface IAdmin : IHealth
            {
                [Get("/admin")]
                Task<JobAccepted<Model>> AdminAsync();
            }

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi : IList<Model>, IAdmin, IDisposable
            {
                [Get("/v3/own")]
                Task<string> OwnAsync();
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.OwnAsync()", "GET /v3/own"),
            new LiveCall("client.HealthAsync()", "GET /health"),
            new LiveCall("client.AllAsync()", "GET /v3/all", """[{"id":"7"}]"""));
    }

    [Fact]
    public async Task An_interface_may_have_nothing_but_bases()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            public interface IHealth
            {
                [Get("/health")]
                Task<string> HealthAsync();
            }

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi : IHealth
            {
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.HealthAsync()", "GET /health"));
    }

    [Fact]
    public async Task Of_methods_that_hide_each_other_the_last_remains()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            public interface IOld
            {
                [Get("/old")]
                Task<string> ReadAsync(string id);

                [Get("/general")]
                Task<string> FindAsync(string id);
            }

            public interface IOther
            {
                [Get("/other")]
                Task<string> FindAsync(string id);
            }

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi : IOld, IOther
            {
                [Get("/new/{id}")]
                new Task<int> ReadAsync(string id);

                [Get("/objects/{id}")]
                Task<string> FindAsync(Guid id);
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("""client.ReadAsync("a")""", "GET /new/a", "3", "3"),
            new LiveCall("client.FindAsync(Guid.Empty)", "GET /objects/00000000-0000-0000-0000-000000000000"),
            new LiveCall("""client.FindAsync("a")""", "GET /general?id=a"));
    }

    [Fact]
    public async Task A_diamond_is_flattened_once()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            public interface IRoot
            {
                [Get("/root/{id}")]
                Task<string> RootAsync(string id);

                [Get("/old/{id}")]
                Task<string> HiddenAsync(string id);
            }

            public interface ILeft : IRoot
            {
                [Get("/left/{id}")]
                new Task<string> HiddenAsync(string id);
            }

            public interface IRight : IRoot
            {
                [Get("/right")]
                Task<string> RightAsync();
            }

            public interface IItems<T>
            {
                [Post("/items")]
                Task<T> SendAsync([Body] T item);

                [Post("/none")]
                Task<T> NoneAsync();
            }

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi : IRight, ILeft, IItems<int>, IItems<string>
            {
                [Get("/own")]
                Task<string> OwnAsync();
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.RootAsync(\"a\")", "GET /root/a"),
            new LiveCall("client.HiddenAsync(\"a\")", "GET /left/a"),
            new LiveCall("client.RightAsync()", "GET /right"),
            new LiveCall("client.SendAsync(1)", "POST /items 1", "2", "2"),
            new LiveCall("client.SendAsync(\"x\")", "POST /items x", "y", "y"),
            new LiveCall("client.OwnAsync()", "GET /own"));
    }

    // Refit implements the base's method all the same, and a class's method wins over an interface's.
    [Fact]
    public async Task A_body_for_a_method_of_a_base_does_not_keep_it_from_being_sent()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            public interface IBase
            {
                [Get("/read/{id}")]
                Task<string> ReadAsync(string id);

                [Get("/find/{id}")]
                Task<string> FindAsync(string id);
            }

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi : IBase
            {
                Task<string> IBase.ReadAsync(string id) => FindAsync(id + "!");

                [Get("/own")]
                Task<string> OwnAsync();
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.ReadAsync(\"a\")", "GET /read/a"),
            new LiveCall("client.FindAsync(\"a\")", "GET /find/a"));
    }

    [Fact]
    public async Task A_base_in_another_assembly_is_referred_to()
    {
        GeneratedCode code = Generation.OfReferencing(
            """
            namespace Fabrikam;

            public interface IHealth<T>
            {
                /// <summary>Asks.</summary>
                [Get("/health/{id}")]
                Task<T> HealthAsync(string? id = null, string level = "all");
            }
            """,
            """
            namespace Contoso;

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi : Fabrikam.IHealth<string>
            {
                [Get("/v3/own")]
                Task<string> OwnAsync();
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("""client.HealthAsync("a")""", "GET /health/a?level=all"),
            new LiveCall("client.OwnAsync()", "GET /v3/own"));
    }
}
