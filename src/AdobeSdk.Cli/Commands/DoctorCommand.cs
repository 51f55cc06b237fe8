using System.CommandLine;
using AdobeSdk.Cli.Output;
using AdobeSdk.Cli.Sessions;
using AdobeSdk.Firefly;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AdobeSdk.Cli.Commands;

/// <summary><c>adobe doctor</c>: looks at one thing after another and says what is wrong first.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command("doctor", "Checks your credentials, IMS and access to Firefly. Nothing that it calls is billed.");
        command.SetAction((_, cancellationToken) => ExamineAsync(cancellationToken));
        return command;
    }

    private static async Task<int> ExamineAsync(CancellationToken cancellationToken)
    {
        await using AdobeSession session = AdobeSession.Open(services => services.AddFireflyClient());
        Checkup[] checkups =
        [
            new("credentials", _ => Task.FromResult(Credentials(session))),
            new("hosts", _ => Task.FromResult(Hosts(session))),
            new("token", token => TokenAsync(session, token)),
            new("Firefly", token => FireflyAsync(session, token)),
        ];

        foreach (Checkup checkup in checkups)
        {
            try
            {
                Terminal.Check(ok: true, checkup.Name, await checkup.Look(cancellationToken).ConfigureAwait(false));
            }
            catch (Exception e) when (e is AdobeException or OptionsValidationException)
            {
                // What comes after it would only fail of the same thing.
                Terminal.Check(ok: false, checkup.Name, e.Message);
                return ExitCode.Failed;
            }
        }

        return ExitCode.Done;
    }

    private static string Credentials(AdobeSession session)
    {
        // Validation names what is missing and every place that was looked at.
        _ = session.Get<IOptions<AdobeOptions>>().Value;
        return session.Credentials?.ToString() ?? throw new AdobeException("No credentials were found.");
    }

    private static string Hosts(AdobeSession session)
    {
        AdobeOptions options = session.Get<IOptions<AdobeOptions>>().Value;
        return session.Get<IAdobeTokenProvider>().Emulator is { } emulator
            ? $"the emulator on {emulator.Authority} stands in for every host"
            : $"IMS {options.ImsBaseAddress.Host}, Firefly firefly-api.adobe.io";
    }

    private static async Task<string> TokenAsync(AdobeSession session, CancellationToken cancellationToken)
    {
        AdobeAccessToken token = await session.Get<IAdobeTokenProvider>().GetTokenAsync(FireflyClient.Scopes, cancellationToken).ConfigureAwait(false);
        string scopes = FireflyClient.Scopes.ToString();
        return token.ExpiresAt is { } end
            ? FormattableString.Invariant($"valid until {end.UtcDateTime:yyyy-MM-dd HH:mm} UTC, for {scopes}")
            : $"valid for as long as IMS says, for {scopes}";
    }

    private static async Task<string> FireflyAsync(AdobeSession session, CancellationToken cancellationToken)
    {
        CustomModelPage page = await session.Get<IFireflyClient>()
            .GetCustomModelsAsync(Guid.NewGuid().ToString(), cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        return $"answered; {page.TotalCount} custom models";
    }

    private sealed record Checkup(string Name, Func<CancellationToken, Task<string>> Look);
}
