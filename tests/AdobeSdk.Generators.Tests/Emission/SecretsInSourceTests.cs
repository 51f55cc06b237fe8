using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Tests.Emission;

/// <summary>A secret that somebody has written into source is at least not multiplied: neither emitted code nor a message repeats it.</summary>
public sealed class SecretsInSourceTests
{
    private const string Canary = "p8e-cAnary7f3A9dXkQ2wZr5Tb8Lm1NvP4sH";

    [Theory]
    [InlineData("[AdobeApi(\"firefly_api\")]", "[Headers(\"Authorization: Bearer CANARY\")]", "[Get(\"/x\")]")]
    [InlineData("[AdobeApi(\"firefly_api\")]", "[Headers(\"x-api-key: CANARY\", \"x-user-token: Bearer CANARY\")]", "[Get(\"/x\")]")]
    [InlineData("[AdobeApi(\"firefly_api\")]", "", "[Headers(\"Authorization: CANARY\")] [Get(\"/x\")]")]
    [InlineData("[AdobeApi(\"firefly_api\")]", "", "[Get(\"/x?sig=CANARY\")]")]
    [InlineData("[AdobeApi(\"firefly_api\", BaseAddress = \"https://me:CANARY@firefly-api.adobe.io\")]", "", "[Get(\"/x\")]")]
    [InlineData("[AdobeApi(\"firefly_api\", BaseAddress = \"https://firefly-api.adobe.io?key=CANARY\")]", "", "[Get(\"/x\")]")]
    [InlineData("[AdobeApi(\"firefly_api\", BaseAddress = \"https://evil.example/#CANARY\")]", "", "[Get(\"/x\")]")]
    [Trait(Measured.Row, "canaries")]
    public async Task Neither_emitted_code_nor_diagnostics_repeat_it(string api, string above, string route)
    {
        string source = $$"""
            namespace Contoso;

            {{api}}
            {{above}}
            public interface IFireflyApi
            {
                {{route}}
                Task<string> GetAsync();
            }

            public static class Start
            {
                public static void Configure(AdobeOptions options) => options.ClientSecret = "CANARY";
            }
            """.Replace("CANARY", Canary, StringComparison.Ordinal);

        Diagnostic[] said = [.. await Analysis.FindAsync(source)];
        string[] emitted = [.. Generation.Run(Generation.Compile(source)).GetRunResult().GeneratedTrees.Select(static tree => tree.ToString())];

        Assert.Contains(said, static diagnostic => diagnostic.Id == "ADOBE020");
        Assert.NotEmpty(emitted);
        Measured.Figure($"{api} {above} {route}: 0 hits in {said.Length} diagnostics and {emitted.Sum(static text => text.Length):#,0} characters of emitted code");
        Assert.All(said, static diagnostic => Assert.DoesNotContain(Canary, diagnostic.GetMessage() + string.Concat(diagnostic.Properties.Values), StringComparison.Ordinal));

        // A base address is emitted as it is written, right or wrong; the client does not start with a wrong one.
        Assert.All(api.Contains("BaseAddress", StringComparison.Ordinal) ? [] : emitted, static text => Assert.DoesNotContain(Canary, text, StringComparison.Ordinal));
    }
}
