using AdobeSdk.Configuration;
using AdobeSdk.Credentials;
using AdobeSdk.Errors;
using AdobeSdk.Http.Hosts;

namespace AdobeSdk.Clients;

/// <summary>
/// Which address a client talks to: the operator's setting, else the attribute's, else the one host that is known for the
/// scopes. Only the operator's setting may name a host that is not Adobe's.
/// </summary>
internal static class BaseAddressRule
{
    /// <summary>Finds the address.</summary>
    /// <exception cref="FormatException">There is none, or it may not be used; the message names the settings.</exception>
    public static Uri Find(AdobeClientDescriptor client, AdobeOptions options)
    {
        string setting = $"{AdobeSection.DefaultPath}:Clients:{client.Name}:BaseAddress";
        if (options.Clients.TryGetValue(client.Name, out AdobeClientOptions? own) && own.BaseAddress is { } configured)
        {
            return IsUsable(configured) && HostAllowList.IsSafe(configured) && HostAllowList.IsExact(configured)
                ? configured
                : throw new FormatException($"{setting} must be an absolute https address (or http on this machine), in plain letters and without user, query and fragment.");
        }

        string? text = client.BaseAddress ?? ScopeCatalogue.HostFor(client.Scopes);
        if (text is null)
        {
            throw new FormatException(
                $"The {client.Name} client has no base address: no single host is known for the scopes '{client.Scopes}'. " +
                $"Set BaseAddress at the interface's [AdobeApi], or {setting} in configuration.");
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? address) || !IsUsable(address))
        {
            throw new FormatException($"The BaseAddress '{Redaction.Clean(text)}' at the [AdobeApi] of the {client.Name} client is not an absolute https address. {setting} overrides it.");
        }

        return HostAllowList.Of(options).Allows(address)
            ? address
            : throw new FormatException(
                $"The BaseAddress '{Redaction.Clean(text)}' at the [AdobeApi] of the {client.Name} client is not on one of Adobe's API hosts, so no token goes there. " +
                $"If it is meant, add '{address.Authority}' to {AdobeSection.DefaultPath}:AllowedHosts, or set {setting}.");
    }

    private static bool IsUsable(Uri address) =>
        address.IsAbsoluteUri && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0;
}
