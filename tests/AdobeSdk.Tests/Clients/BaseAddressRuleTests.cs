using AdobeSdk.Clients;

namespace AdobeSdk.Tests.Clients;

public class BaseAddressRuleTests
{
    [Theory]
    [InlineData("firefly_api,ff_apis", null, null, "https://firefly-api.adobe.io/")]
    [InlineData("firefly_api,ff_apis", "https://image.adobe.io", null, "https://image.adobe.io/")]
    [InlineData("firefly_api,ff_apis", "https://image.adobe.io", "https://gateway.example/adobe", "https://gateway.example/adobe")]
    [InlineData("firefly_api,ff_apis", "https://own.example", null, "https://own.example/")]
    [InlineData("some_api", null, "http://127.0.0.1:5000", "http://127.0.0.1:5000/")]
    public void Configuration_comes_before_the_attribute_and_that_before_the_scopes(string scopes, string? attribute, string? configured, string expected) =>
        Assert.Equal(expected, Find(scopes, attribute, configured).AbsoluteUri);

    [Theory]
    [InlineData("some_api", null, null, "Set BaseAddress at the interface's [AdobeApi], or Adobe:Clients:Note:BaseAddress in configuration.")]
    [InlineData("firefly_api", "https://evil.example/v1", null, "add 'evil.example' to Adobe:AllowedHosts")]
    [InlineData("firefly_api", "http://firefly-api.adobe.io", null, "is not on one of Adobe's API hosts")]
    [InlineData("firefly_api", "firefly-api.adobe.io", null, "is not an absolute https address")]
    [InlineData("firefly_api", "https://firefly-api.adobe.io/?key=1", null, "is not an absolute https address")]
    [InlineData("firefly_api", null, "http://gateway.example", "Adobe:Clients:Note:BaseAddress must be an absolute https address")]
    public void What_cannot_be_talked_to_is_refused_with_the_settings_to_change(string scopes, string? attribute, string? configured, string part)
    {
        FormatException refusal = Assert.Throws<FormatException>(() => Find(scopes, attribute, configured));

        Assert.Contains(part, refusal.Message, StringComparison.Ordinal);
    }

    private static Uri Find(string scopes, string? attribute, string? configured)
    {
        AdobeOptions options = new() { AllowedHosts = { "own.example" } };
        if (configured is not null)
        {
            options.Clients["Note"] = new() { BaseAddress = new Uri(configured) };
        }

        return BaseAddressRule.Find(new AdobeClientDescriptor("Note", ScopeSet.Parse(scopes), attribute, null), options);
    }
}
