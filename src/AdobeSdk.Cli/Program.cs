using AdobeSdk.Cli;

return await AdobeTool.RunAsync(args).ConfigureAwait(false);
