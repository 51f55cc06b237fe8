using System.Text.RegularExpressions;
using AdobeSdk.Emulator;
using AdobeSdk.Firefly;
using AdobeSdk.Tests.Jobs.Ledger;

namespace AdobeSdk.Tests.Jobs;

/// <summary><c>docs/jobs.md</c>: its code compiles, because it stands in <see cref="JobsPage"/>, and does what the page says.</summary>
public partial class JobsPageTests
{
    [Fact]
    public void Every_line_of_the_pages_code_is_compiled()
    {
        string page = File.ReadAllText(Path.Combine(Root(), "docs", "jobs.md"));
        string compiled = Trimmed(File.ReadAllText(Path.Combine(Root(), "tests", "AdobeSdk.Tests", "Jobs", "JobsPage.cs")));

        string[] blocks = [.. Code().Matches(page).Select(match => match.Groups[1].Value)];

        Assert.Equal(7, blocks.Length);
        foreach (string statement in blocks.SelectMany(block => block.Split("\n\n")))
        {
            // What the sample does with its results is left out on the page.
            foreach (string line in Trimmed(statement).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                Assert.Contains(line + "\n", compiled, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task The_code_does_what_the_page_says()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero });
        var store = new AdobeMemoryJobStore();
        string? client;
        await using (var dead = new LedgerApp(emulator, store))
        {
            emulator.Faults.Inject("POST /v3/images/generate-async", Fault.ResetAfterAccept);
            await Assert.ThrowsAsync<AdobeAmbiguousSubmitException>(() => new JobsPage(dead.Firefly, dead.Ledger).CorrelateAsync(new GenerateImagesRequest { Prompt = "lost" }));
            await new JobsPage(dead.Firefly, dead.Ledger).CorrelateAsync(new GenerateImagesRequest { Prompt = "left behind" });
            client = dead.ClientId;
        }

        await using var app = new LedgerApp(emulator, store, options => options.ClientId = client);
        var page = new JobsPage(app.Firefly, app.Ledger);
        Assert.True(await page.RecoverAsync());
        Assert.StartsWith("prompt-17 POST /v3/images/generate-async ", Assert.Single(page.Reports), StringComparison.Ordinal);
        Assert.Single(page.Saved);

        AdobeJob<GenerateImagesResult> job = page.Hand(await page.BeginAsync("a lighthouse"));
        await page.EndAsync(job);
        await page.CancelAsync(job, CancellationToken.None);
        await page.AcknowledgeAsync(await page.CorrelateAsync(new GenerateImagesRequest { Prompt = "a boat" }));

        Assert.Equal(5, page.Saved.Count);
        Assert.Empty(await store.ListUnfinishedAsync());
        Assert.Equal(4, emulator.Jobs.All.Count);
    }

    private static string Trimmed(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim())) + "\n";

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "AdobeSdk.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");
        }

        return folder;
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
