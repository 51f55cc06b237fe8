using Microsoft.Extensions.Options;

namespace AdobeSdk.Clients;

/// <summary>Says at start if a client has no address that it may talk to.</summary>
internal sealed class ClientValidator(string tenant, AdobeClientDescriptor client) : IValidateOptions<AdobeOptions>
{
    /// <summary>What is wrong with a client's address, if anything.</summary>
    public static IEnumerable<string> Check(AdobeClientDescriptor client, AdobeOptions options)
    {
        try
        {
            BaseAddressRule.Find(client, options);
            return [];
        }
        catch (FormatException e)
        {
            return [e.Message];
        }
    }

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, AdobeOptions options) =>
        name != tenant ? ValidateOptionsResult.Skip
        : Check(client, options).FirstOrDefault() is { } problem ? ValidateOptionsResult.Fail(problem)
        : ValidateOptionsResult.Success;
}
