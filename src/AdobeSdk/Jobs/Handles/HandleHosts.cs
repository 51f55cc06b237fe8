using AdobeSdk.Configuration;
using AdobeSdk.Http.Hosts;

namespace AdobeSdk.Jobs.Handles;

/// <summary>Tells whether the addresses of a job lead to Adobe. A handle may come from anywhere.</summary>
/// <param name="allowed">The hosts that may be sent a token.</param>
/// <param name="emulator">The emulator in Adobe's place, if there is one.</param>
internal sealed class HandleHosts(HostAllowList allowed, EmulatorAddress? emulator)
{
    /// <summary>Makes sure that a handle leads nowhere else.</summary>
    /// <exception cref="ArgumentException">It does, or it is none.</exception>
    public void Check(AdobeJobHandle handle)
    {
        if (HandleReader.Flaw(handle) is { } flaw)
        {
            throw new ArgumentException($"This is no job's handle: {flaw}", nameof(handle));
        }

        foreach (Uri address in new[] { handle.StatusUrl, handle.CancelUrl }.OfType<Uri>())
        {
            if (!Allows(address))
            {
                throw new ArgumentException(
                    $"The handle of job {handle.JobId} leads to {address.Authority}, which is none of Adobe's API hosts. If it is yours, name it in Adobe:AllowedHosts.",
                    nameof(handle));
            }
        }
    }

    /// <summary>
    /// The handle without what a foreign address may hide. Adobe's own status addresses are no secret: they need a token. An
    /// address of a storage host could be a pre-signed one, and will not be asked anyway.
    /// </summary>
    public AdobeJobHandle WithoutSecrets(AdobeJobHandle handle) => handle with
    {
        StatusUrl = WithoutSecrets(handle.StatusUrl),
        CancelUrl = handle.CancelUrl is { } cancel ? WithoutSecrets(cancel) : null,
    };

    /// <summary>The address as it is at Adobe, where an emulator has given it.</summary>
    public Uri AtAdobe(Uri address) => emulator is not null && emulator.TryToLogical(address, out Uri? logical) ? logical : address;

    private Uri WithoutSecrets(Uri address) =>
        Allows(address) ? address : new Uri(address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped));

    private bool Allows(Uri address) => allowed.Allows(AtAdobe(address));
}
