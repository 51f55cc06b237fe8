using System.CommandLine;
using System.Globalization;
using AdobeSdk.Emulator;

namespace AdobeSdk.Cli.Commands;

/// <summary><c>adobe emulator</c>: a local Adobe until Ctrl+C.</summary>
internal static class EmulatorCommand
{
    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "The loopback port; 0 takes a free one.", DefaultValueFactory = _ => 4100 };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                result.AddError($"--port is a number from 0 to 65535, and not '{text}'.");
            }
        });
        var clients = new Option<EmulatorClient[]>("--client")
        {
            Description = "A client that IMS knows, as ID:SECRET[:scope,scope]. Repeatable. Without it any id with a secret will do.",
            HelpName = "ID:SECRET[:scope,scope]",
            CustomParser = result =>
            {
                try
                {
                    return [.. result.Tokens.Select(t => EmulatorClient.Parse(t.Value))];
                }
                catch (FormatException e)
                {
                    result.AddError(e.Message);
                    return [];
                }
            },
        };

        var certificates = new Option<string[]>("--certificate")
        {
            Description = "The certificate of a client's Service Account (JWT) credential, as ID=FILE. Repeatable.",
            HelpName = "ID=FILE",
        };
        certificates.Validators.Add(result =>
        {
            foreach (string text in result.Tokens.Select(static token => token.Value).Where(static text => text.IndexOf('=') < 1 || !File.Exists(text[(text.IndexOf('=') + 1)..])))
            {
                result.AddError($"--certificate is ID=FILE with a file that is there, and not '{text}'.");
            }
        });

        var webhooks = new Option<EmulatorWebhook[]>("--webhook")
        {
            Description = "Where the events of a client's jobs are delivered, as CLIENT=URL on this machine. Repeatable.",
            HelpName = "CLIENT=URL",
            CustomParser = result =>
            {
                try
                {
                    return [.. result.Tokens.Select(t => EmulatorWebhook.Parse(t.Value))];
                }
                catch (FormatException e)
                {
                    result.AddError(e.Message);
                    return [];
                }
            },
        };

        var command = new Command("emulator", "Serves a local stand-in for Adobe: IMS, Firefly, storage. For example: adobe emulator --port 4100")
        {
            port,
            clients,
            certificates,
            webhooks,
        };
        command.SetAction((parsed, cancellationToken) =>
            ServeAsync(parsed.GetValue(port), WithCertificates(parsed.GetValue(clients) ?? [], parsed.GetValue(certificates) ?? []), parsed.GetValue(webhooks) ?? [], cancellationToken));
        return command;
    }

    private static EmulatorClient[] WithCertificates(EmulatorClient[] clients, string[] certificates)
    {
        ILookup<string, string> byClient = certificates.ToLookup(static text => text.Split('=')[0], static text => File.ReadAllText(text[(text.IndexOf('=') + 1)..]));
        return [.. clients.Select(client => client with { Certificates = [.. byClient[client.Id]] })];
    }

    private static async Task<int> ServeAsync(int port, EmulatorClient[] clients, EmulatorWebhook[] webhooks, CancellationToken cancellationToken)
    {
        var options = new EmulatorOptions { Port = port };
        foreach (EmulatorClient client in clients)
        {
            options.Clients.Add(client);
        }

        foreach (EmulatorWebhook webhook in webhooks)
        {
            options.Webhooks.Add(webhook);
        }

        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync(options, cancellationToken).ConfigureAwait(false);
        string address = emulator.Address.ToString().TrimEnd('/');
        Console.WriteLine($"""
            Adobe emulator on {address}
              IMS      {address}/ims-na1.adobelogin.com/ims/token/v3
              Firefly  {address}/firefly-api.adobe.io/v3/images/generate-async
              clients  {(clients.Length == 0 ? "any id with a secret" : string.Join(", ", clients.Select(c => c.Id)))}
            To use it:  export ADOBE_EMULATOR={address} FIREFLY_SERVICES_CLIENT_ID=… FIREFLY_SERVICES_CLIENT_SECRET=…
            Ctrl+C ends it.
            """);

        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how it is meant to end.
        }

        return ExitCode.Done;
    }
}
