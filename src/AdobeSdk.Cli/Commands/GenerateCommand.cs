using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using AdobeSdk.Cli.Output;
using AdobeSdk.Cli.Sessions;
using AdobeSdk.Firefly;
using Microsoft.Extensions.DependencyInjection;

namespace AdobeSdk.Cli.Commands;

/// <summary><c>adobe firefly generate "a lighthouse at dusk" -o DIR -n 2 --size 2048x2048 --seed 7</c></summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var prompt = new Argument<string>("prompt") { Description = "What to draw, 1 to 1024 characters." };
        var folder = new Option<string>("--output", "-o") { Description = "The folder for the images.", DefaultValueFactory = _ => "out", HelpName = "DIR" };
        var count = new Option<int>("--count", "-n") { Description = "How many variations, 1 to 4.", DefaultValueFactory = _ => 1 };
        count.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not ("1" or "2" or "3" or "4") }])
            {
                result.AddError("--count is 1 to 4.");
            }
        });
        var size = new Option<ImageSize?>("--size") { Description = "Pixels, such as 2048x2048.", HelpName = "WxH", CustomParser = ParseSize };
        var seed = new Option<long?>("--seed") { Description = "The first variation's seed; the others count up from it." };
        var json = new Option<bool>("--json") { Description = "Prints the job and its files as one JSON object." };

        var noWait = new Option<bool>("--no-wait") { Description = "Prints the submitted job's handle as JSON, for adobe jobs, and does not wait for it." };

        var command = new Command("generate", "Draws images. For example: adobe firefly generate \"a lighthouse at dusk\" -o out -n 2 --size 2048x2048 --seed 7")
        {
            prompt,
            folder,
            count,
            size,
            seed,
            json,
            noWait,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            int n = parsed.GetValue(count);
            var request = new GenerateImagesRequest
            {
                Prompt = parsed.GetRequiredValue(prompt),
                NumVariations = n,
                Size = parsed.GetValue(size),
                Seeds = parsed.GetValue(seed) is { } first ? [.. Enumerable.Range(0, n).Select(i => first + i)] : null,
            };
            return parsed.GetValue(noWait)
                ? SubmitAsync(request, cancellationToken)
                : GenerateAsync(request, parsed.GetRequiredValue(folder), parsed.GetValue(json), cancellationToken);
        });
        return command;
    }

    // Over the user's own account alone: the tool's emulator would be gone with the tool, and the job with it.
    private static async Task<int> SubmitAsync(GenerateImagesRequest request, CancellationToken cancellationToken)
    {
        await using AdobeSession session = AdobeSession.Open(services => services.AddFireflyClient());
        AdobeJob<GenerateImagesResult> job = await session.Get<IFireflyClient>()
            .GenerateImagesAsync(request, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        Console.WriteLine(job.ToHandle().ToJson());
        return ExitCode.Done;
    }

    private static async Task<int> GenerateAsync(GenerateImagesRequest request, string folder, bool json, CancellationToken cancellationToken)
    {
        await using AdobeSession session = await AdobeSession
            .OpenOrEmulateAsync(services => services.AddFireflyClient(), cancellationToken)
            .ConfigureAwait(false);
        IFireflyClient firefly = session.Get<IFireflyClient>();

        AdobeJob<GenerateImagesResult> job = await firefly.GenerateImagesAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);
        GenerateImagesResult result = await JobProgress.WaitAsync(job, cancellationToken).ConfigureAwait(false);

        var files = new List<string>();
        Directory.CreateDirectory(folder);
        foreach (OutputImage output in result.Outputs)
        {
            string file = Path.Combine(folder, FileName.From(request.Prompt, output.Seed));
            await firefly.DownloadAsync(output, file, cancellationToken).ConfigureAwait(false);
            files.Add(file);
            Terminal.Note("saved", $"{file}  {result.Size.Width}×{result.Size.Height}");
        }

        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                job = job.Id,
                size = new { width = result.Size.Width, height = result.Size.Height },
                images = result.Outputs.Zip(files, (output, file) => new { file, seed = output.Seed }),
            }));
        }

        return ExitCode.Done;
    }

    private static ImageSize? ParseSize(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        string[] sides = text.Split('x', 'X', '×');
        if (sides.Length == 2
            && int.TryParse(sides[0], NumberStyles.None, CultureInfo.InvariantCulture, out int width)
            && int.TryParse(sides[1], NumberStyles.None, CultureInfo.InvariantCulture, out int height))
        {
            return new ImageSize(width, height);
        }

        result.AddError($"--size is two numbers of pixels, such as 2048x2048, and not '{text}'.");
        return null;
    }
}
