using System.CommandLine;
using AdobeSdk.Cli.Commands;
using AdobeSdk.Cli.Output;
using Microsoft.Extensions.Options;

namespace AdobeSdk.Cli;

/// <summary>The command <c>adobe</c>.</summary>
internal static class AdobeTool
{
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Adobe's creative APIs from the shell.")
        {
            TokenCommand.Create(),
            LoginCommand.Create(),
            LogoutCommand.Create(),
            DoctorCommand.Create(),
            FireflyCommand.Create(),
            JobsCommand.Create(),
            EmulatorCommand.Create(),
        };

        ParseResult parsed = root.Parse(args);
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
        if (parsed.Errors.Count > 0)
        {
            await parsed.InvokeAsync(configuration).ConfigureAwait(false);
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception e) when (e is AdobeException or OptionsValidationException or IOException or FormatException or UnauthorizedAccessException)
        {
            Terminal.Error(e.Message);
            return ExitCode.Failed;
        }
    }
}
