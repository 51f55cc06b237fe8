using Microsoft.Extensions.Options;

namespace AdobeSdk.Clients;

/// <summary>Says at start if a client has no address that it may talk to.</summary>
internal sealed class ClientValidator(string tenant, AdobeClientDescriptor client) : IValidateOptions<AdobeOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, AdobeOptions options)
    {
        if (name != tenant)
        {
            return ValidateOptionsResult.Skip;
        }

        try
        {
            BaseAddressRule.Find(client, options);
            return ValidateOptionsResult.Success;
        }
        catch (FormatException e)
        {
            return ValidateOptionsResult.Fail(e.Message);
        }
    }
}
