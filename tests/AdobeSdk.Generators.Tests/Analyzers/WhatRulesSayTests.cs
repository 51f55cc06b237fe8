using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;

namespace AdobeSdk.Generators.Tests.Analyzers;

/// <summary>What rules say would happen at run time does happen, so that they cannot outlive its reason.</summary>
public sealed class WhatRulesSayTests
{
    [Fact]
    public Task A_route_that_does_not_begin_with_a_slash_is_not_sent() => Wire.Sees(
        Generation.Of(Interface("""
            [Get("https://firefly-api.adobe.io/v3/custom-models")] Task<string> AddressAsync();
            [Get("v3/custom-models")] Task<string> RelativeAsync();
            """)),
        Refused("client.AddressAsync()", "URL path https://firefly-api.adobe.io/v3/custom-models must start with '/' and be of the form '/foo/bar/baz'"),
        Refused("client.RelativeAsync()", "URL path v3/custom-models must start with '/' and be of the form '/foo/bar/baz'"));

    [Fact]
    public Task A_request_with_credentials_of_its_own_is_not_sent() => Wire.Sees(
        Generation.Of(Interface("""
            [Headers("x-api-key: 0123456789abcdef")] [Get("/v3/a")] Task<string> KeyAsync();
            [Get("/v3/b")] Task<string> HeaderAsync([Header("Authorization")] string authorization);
            [Get("/v3/c")] Task<string> AuthorizeAsync([Authorize] string token);
            """)),
        Refused("client.KeyAsync()", "it brings a header x-api-key of its own"),
        Refused("client.HeaderAsync(\"Bearer x\")", "it brings a header Authorization of its own"),
        Refused("client.AuthorizeAsync(\"x\")", "it brings a header Authorization of its own"));

    // The one request that comes is the one after.
    private static LiveCall Refused(string call, string message) => new(
        $"try {{ await {call}; return \"sent\"; }} catch (Exception e) {{ await client.ListAsync(); return e.Message.Contains({Literal(message)}) ? \"refused\" : e.ToString(); }}",
        "GET /v3/custom-models",
        Gives: "refused");

    private static string Literal(string text) => $"\"{text}\"";

    private static string Interface(string methods) => $$"""
        namespace Contoso;

        /// <summary>Firefly.</summary>
        [AdobeApi("firefly_api,ff_apis")]
        public interface IFireflyApi
        {
            [Get("/v3/custom-models")] Task<string> ListAsync();
            {{methods}}
        }
        """;
}
