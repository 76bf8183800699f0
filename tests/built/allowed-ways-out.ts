/** What may stand in a script of an assessment page, line by line, and why it can't carry an answer. */
export const allowed: { script: RegExp; excerpt: RegExp; why: string }[] = [
  {
    script: /^cover/,
    excerpt: /window\.location\.replace\(\w+\.href\)/,
    why: '快速离开：去的是网页里写好的、主办单位选定的地址，不带任何东西',
  },
  {
    script: /^Player/,
    excerpt: /decodeURIComponent\(window\.location\.hash/,
    why: '只读：取出年龄段',
  },
  {
    script: /^carry/,
    excerpt: /window\.name/,
    why: '从列表到问卷带一个年龄段，读了就清空；里面没有答案，答案也不在那一页',
  },
  {
    script: /^Player/,
    excerpt: /history\.replaceState\(null,`{1,2}|window\.location\.pathname\)/,
    why: '把年龄段从地址里去掉，换上的是不带任何东西的本页地址',
  },
  {
    script: /^today/,
    excerpt: /\.innerHTML=\w+\.__html/,
    why: 'Preact 的 dangerouslySetInnerHTML：我们不用，Trusted Types 也拦',
  },
  {
    script: /^preload-helper/,
    excerpt: /\.href=\w+\.href/,
    why: '构建工具预取自己的脚本：地址都是生成时写死的',
  },
  {
    script: /^survey-core-session/,
    excerpt: /getLocation/,
    why: '只用于 navigateToUrl 和设备判断；问卷里写 navigateToUrl 过不了关卡',
  },
  {
    script: /^survey-core-session/,
    excerpt: /\w+&&\w+&&\(\w+\.href=/,
    why: '只用于 navigateToUrl，问卷里写了过不了关卡',
  },
  {
    script: /^survey-core-session/,
    excerpt: /\.open\(`GET`,this\.processedUrl\)/,
    why: '只用于 choicesByUrl：问卷里写了过不了关卡，策略也拦',
  },
  {
    script: /^survey-core-session/,
    excerpt: /\.click\(\)/,
    why: '文件题、菜单和自带界面里的按钮：这些题型过不了关卡，我们不用它的界面',
  },
  {
    script: /^survey-core-session/,
    excerpt: /(?<!window|document|self|top)\.location\b|\blocation[:=`"|]|location-|,location\b/,
    why: '语法错误和按钮的位置，不是网页地址',
  },
  {
    script: /^survey-core-session/,
    excerpt: /\.(src|action)=/,
    why: '图片、签名题和按钮的动作：这些题型过不了关卡',
  },
  {
    script: /^survey-core-session/,
    excerpt: /innerHTML=/,
    why: '图标和自带界面；我们不用它的界面，Trusted Types 也拦',
  },
];
